package org.liangbang.model.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.source.Node;

/** The formats of single values, lists and keyed values that records are made of. */
public final class Values {
    /** Ids go into addresses: lower case letters and digits, parted by one hyphen or full stop. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private static final int LONGEST_ID = 64;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,6})?");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final int MOST_ITEMS = 100_000;

    private Values() {}

    /** Text that is not empty. */
    public static ValueFormat<String> text() {
        return scalar(
                Schema.Scalar.text(),
                (scalar, report) -> {
                    if (scalar.text().isBlank()) {
                        report.accept(Diagnostic.error("value.blank", scalar.span()));
                        return Optional.empty();
                    }
                    return Optional.of(scalar.text());
                });
    }

    /**
     * An id, fit for an address: lower case letters and digits, parted by hyphens or full stops.
     */
    public static ValueFormat<String> id() {
        return scalar(
                Schema.Scalar.text("^" + ID.pattern() + "$"),
                (scalar, report) -> {
                    String text = scalar.text();
                    if (text.length() > LONGEST_ID || !ID.matcher(text).matches()) {
                        report.accept(
                                Diagnostic.error("value.not-an-id", scalar.span())
                                        .with("value", text));
                        return Optional.empty();
                    }
                    return Optional.of(text);
                });
    }

    /** A day of the calendar, written {@code 2025-03-24}. */
    public static ValueFormat<LocalDate> date() {
        return scalar(
                Schema.Scalar.text("^" + DATE.pattern() + "$"),
                (scalar, report) -> {
                    Optional<LocalDate> date = parseDate(scalar.text());
                    if (date.isEmpty()) {
                        report.accept(
                                Diagnostic.error("value.not-a-date", scalar.span())
                                        .with("value", scalar.text()));
                    }
                    return date;
                });
    }

    private static Optional<LocalDate> parseDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A whole number within bounds, both included. */
    public static ValueFormat<Integer> integer(int least, int most) {
        Schema schema = numbers(Schema.ScalarKind.INTEGER, least + "", most + "");
        return scalar(
                schema,
                (scalar, report) -> {
                    boolean whole = INTEGER.matcher(scalar.text()).matches();
                    int number = whole ? Integer.parseInt(scalar.text()) : least - 1;
                    if (!whole || number < least || number > most) {
                        report.accept(
                                Diagnostic.error("value.not-an-integer", scalar.span())
                                        .with("value", scalar.text())
                                        .with("least", least)
                                        .with("most", most));
                        return Optional.empty();
                    }
                    return Optional.of(number);
                });
    }

    /** An exact decimal number, at most twelve digits before and six behind the point. */
    public static ValueFormat<BigDecimal> decimal() {
        Schema schema =
                new Schema.Scalar(
                        Schema.ScalarKind.DECIMAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return scalar(
                schema,
                (scalar, report) -> {
                    if (!DECIMAL.matcher(scalar.text()).matches()) {
                        report.accept(
                                Diagnostic.error("value.not-a-number", scalar.span())
                                        .with("value", scalar.text()));
                        return Optional.empty();
                    }
                    return Optional.of(new BigDecimal(scalar.text()));
                });
    }

    private static Schema numbers(Schema.ScalarKind kind, String least, String most) {
        return new Schema.Scalar(kind, Optional.empty(), Optional.of(least), Optional.of(most));
    }

    /** {@code true} or {@code false}, and nothing else. */
    public static ValueFormat<Boolean> flag() {
        Schema schema =
                new Schema.Scalar(
                        Schema.ScalarKind.FLAG,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return scalar(
                schema,
                (scalar, report) -> {
                    boolean yes = scalar.text().equals("true");
                    if (scalar.quoted() || (!yes && !scalar.text().equals("false"))) {
                        report.accept(
                                Diagnostic.error("value.not-a-flag", scalar.span())
                                        .with("value", scalar.text()));
                        return Optional.empty();
                    }
                    return Optional.of(yes);
                });
    }

    /**
     * One of some words.
     *
     * @param choices what each word stands for, in the order to offer them
     */
    public static <T> ValueFormat<T> choice(Map<String, T> choices) {
        Map<String, T> known = new LinkedHashMap<>(choices);
        List<String> words = List.copyOf(known.keySet());
        return scalar(
                new Schema.Choice(words),
                (scalar, report) -> {
                    Optional<T> chosen = Optional.ofNullable(known.get(scalar.text()));
                    if (chosen.isEmpty()) {
                        report.accept(
                                Diagnostic.error("value.not-a-choice", scalar.span())
                                        .with("value", scalar.text())
                                        .with("choices", String.join(", ", words)));
                    }
                    return chosen;
                });
    }

    /** One of the constants of an enumeration, written in lower case with hyphens. */
    public static <E extends Enum<E>> ValueFormat<E> choice(Class<E> constants) {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : constants.getEnumConstants()) {
            choices.put(word(constant), constant);
        }
        return choice(choices);
    }

    /** The word by which editors write a constant: its name in lower case with hyphens. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A list of any number of items; items that are wrong are reported and left out. */
    public static <T> ValueFormat<List<T>> listOf(ValueFormat<T> item) {
        return new ListFormat<>(item, 0, MOST_ITEMS);
    }

    /**
     * A list with bounds on the number of items, both included. The number means something, so that
     * a list in which an item is wrong is worth nothing: judging by what is left of it would only
     * blame what is right.
     */
    public static <T> ValueFormat<List<T>> listOf(ValueFormat<T> item, int least, int most) {
        return new ListFormat<>(item, least, most);
    }

    /** Values under free keys, each key an id, in the order written. */
    public static <T> ValueFormat<Map<Located<String>, T>> keyed(ValueFormat<T> value) {
        return new KeyedFormat<>(value);
    }

    /** What a scalar gives. */
    interface ScalarReader<T> {
        /** Reads the scalar or says what is wrong with it. */
        Optional<T> read(Node.Scalar scalar, Consumer<Diagnostic> report);
    }

    private static <T> ValueFormat<T> scalar(Schema schema, ScalarReader<T> reader) {
        return new ValueFormat<>() {
            @Override
            public Optional<T> read(Node node, Consumer<Diagnostic> report) {
                if (node instanceof Node.Scalar scalar) {
                    return reader.read(scalar, report);
                }
                report.accept(Diagnostic.error("value.not-single", node.span()));
                return Optional.empty();
            }

            @Override
            public Schema schema() {
                return schema;
            }
        };
    }

    private record ListFormat<T>(ValueFormat<T> item, int least, int most)
            implements ValueFormat<List<T>> {
        @Override
        public Optional<List<T>> read(Node node, Consumer<Diagnostic> report) {
            if (!(node instanceof Node.Sequence sequence)) {
                report.accept(Diagnostic.error("value.not-a-list", node.span()));
                return Optional.empty();
            }
            int size = sequence.items().size();
            if (size < least || size > most) {
                report.accept(
                        Diagnostic.error("value.list-size", node.span())
                                .with("size", size)
                                .with("least", least)
                                .with("most", most));
                return Optional.empty();
            }
            List<T> values = new ArrayList<>(size);
            for (Node each : sequence.items()) {
                item.read(each, report).ifPresent(values::add);
            }
            return least > 0 && values.size() < size ? Optional.empty() : Optional.of(values);
        }

        @Override
        public Schema schema() {
            return new Schema.ListOf(item.schema(), least, most);
        }
    }

    private record KeyedFormat<T>(ValueFormat<T> value)
            implements ValueFormat<Map<Located<String>, T>> {
        private static final ValueFormat<Located<String>> KEY = id().located();

        @Override
        public Optional<Map<Located<String>, T>> read(Node node, Consumer<Diagnostic> report) {
            if (!(node instanceof Node.Mapping mapping)) {
                report.accept(Diagnostic.error("value.not-keyed", node.span()));
                return Optional.empty();
            }
            Map<Located<String>, T> values = new LinkedHashMap<>();
            for (Node.Entry entry : mapping.entries()) {
                Function<Located<String>, Optional<T>> read =
                        key -> value.read(entry.value(), report);
                KEY.read(entry.key(), report)
                        .ifPresent(key -> read.apply(key).ifPresent(each -> values.put(key, each)));
            }
            return Optional.of(values);
        }

        @Override
        public Schema schema() {
            return new Schema.Keyed("^" + ID.pattern() + "$", value.schema());
        }
    }
}
