package org.liangbang.campaign.ledger.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.WrittenRow;
import org.liangbang.check.Register;
import org.liangbang.check.UnknownId;
import org.liangbang.compute.Fraction;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Count;
import org.liangbang.model.Post;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Node;

/** Reads single cells by their columns, and says what is wrong with them. */
final class Typing {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
    private static final int LONGEST_CODE = 32;

    private final Register content;
    private final Map<String, Event> events;
    private final Map<String, SortedSet<String>> rows = new LinkedHashMap<>();
    private final Consumer<Diagnostic> report;

    /**
     * Typing.
     *
     * @param content the units and posts there are
     * @param events by their paths
     * @param written the rows of all ledgers, by folder
     * @param report takes the mistakes
     */
    Typing(
            Register content,
            Map<String, Event> events,
            Map<String, List<WrittenRow>> written,
            Consumer<Diagnostic> report) {
        this.content = content;
        this.events = events;
        this.report = report;
        written.forEach(
                (ledger, list) -> {
                    SortedSet<String> ids = new TreeSet<>();
                    list.forEach(row -> ids.add(row.id().value()));
                    rows.put(ledger, ids);
                });
    }

    Consumer<Diagnostic> report() {
        return report;
    }

    /**
     * The value of a cell, or of one part of it.
     *
     * @param unit the unit that the row is about, in which a post may be named briefly
     */
    Optional<Value> read(Node.Scalar cell, Column column, Optional<String> unit) {
        return switch (column.type()) {
            case TEXT -> Values.text().read(cell, report).map(Value.Words::new);
            case CODE -> code(cell);
            case UNIT -> name(cell, content.units().keySet(), "ledger.unit-unknown");
            case POST -> post(located(cell), unit).map(Value.Name::new);
            case CHOICE -> choice(cell, column);
            case DATE -> Values.date().read(cell, report).map(Value.Day::new);
            case COUNT -> Count.FORMAT.read(cell, report).map(Typing::amount);
            case NUMBER ->
                    Values.decimal()
                            .read(cell, report)
                            .map(Fraction::of)
                            .map(number -> new Value.Amount(number, false, cell.text()));
            case PERIOD -> CalendarPeriod.FORMAT.read(cell, report).map(Value.Stretch::new);
            case LINK -> link(cell, column);
            case EVENT -> name(cell, events.keySet(), "ledger.event-unknown");
            case PHOTO -> Values.text().read(cell, report).map(Value.Name::new);
        };
    }

    private static Located<String> located(Node.Scalar cell) {
        return new Located<>(cell.text(), cell.span());
    }

    private static Value amount(Count count) {
        return new Value.Amount(Fraction.of(count.value()), count.approximate(), count.written());
    }

    private Optional<Value> code(Node.Scalar cell) {
        if (cell.text().length() > LONGEST_CODE || !CODE.matcher(cell.text()).matches()) {
            report.accept(
                    Diagnostic.error("ledger.code-form", cell.span()).with("code", cell.text()));
            return Optional.empty();
        }
        return Optional.of(new Value.Words(cell.text()));
    }

    private Optional<Value> name(Node.Scalar cell, Collection<String> known, String code) {
        if (known.contains(cell.text())) {
            return Optional.of(new Value.Name(cell.text()));
        }
        report.accept(UnknownId.error(code, located(cell), known));
        return Optional.empty();
    }

    /** The full id of a post. */
    Optional<String> post(Located<String> written, Optional<String> unit) {
        Optional<Post> post = content.resolve(written.value(), unit.orElse(""));
        if (post.isEmpty()) {
            report.accept(
                    UnknownId.error("ledger.post-unknown", written, content.posts().keySet()));
        }
        return post.map(found -> found.id().value());
    }

    private Optional<Value> choice(Node.Scalar cell, Column column) {
        if (column.choice(cell.text()).isPresent()) {
            return Optional.of(new Value.Name(cell.text()));
        }
        List<String> known = new ArrayList<>();
        column.choices().forEach(choice -> known.add(choice.id().value()));
        report.accept(
                Diagnostic.error("value.not-a-choice", cell.span())
                        .with("value", cell.text())
                        .with("choices", String.join(", ", known)));
        return Optional.empty();
    }

    private Optional<Value> link(Node.Scalar cell, Column column) {
        String ledger = column.ledger().map(Located::value).orElse("");
        SortedSet<String> known = rows.getOrDefault(ledger, Collections.emptySortedSet());
        if (known.contains(cell.text())) {
            return Optional.of(new Value.Name(cell.text()));
        }
        report.accept(
                UnknownId.error("ledger.link-unknown", located(cell), known)
                        .with("ledger", ledger));
        return Optional.empty();
    }
}
