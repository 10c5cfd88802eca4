package org.liangbang.model.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.text.Nearest;

/**
 * How a mapping with fixed keys becomes a record.
 *
 * <p>All of its fields are read even when one is wrong, so that every mistake is said in one run; a
 * record with a mistake in it is left out.
 *
 * @param <T> the record
 */
public final class RecordFormat<T> implements ValueFormat<T> {
    private final String name;
    private final List<Field<?>> fields;
    private final List<String> keys;
    private final Function<FieldValues, T> maker;

    private RecordFormat(String name, List<Field<?>> fields, Function<FieldValues, T> maker) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.keys = fields.stream().<String>map(Field::key).toList();
        this.maker = maker;
    }

    /**
     * A format from its fields.
     *
     * @param name what such a record is called, in kebab case; the texts describe its keys under it
     * @param fields all keys that may be written, in the order to write them
     * @param maker makes the record from the values of these fields
     */
    public static <T> RecordFormat<T> of(
            String name, List<Field<?>> fields, Function<FieldValues, T> maker) {
        return new RecordFormat<>(name, fields, maker);
    }

    /** What such a record is called. */
    public String name() {
        return name;
    }

    @Override
    public Optional<T> read(Node node, Consumer<Diagnostic> report) {
        if (!(node instanceof Node.Mapping mapping)) {
            report.accept(
                    Diagnostic.error("value.not-a-record", node.span())
                            .with("keys", String.join(", ", keys)));
            return Optional.empty();
        }
        reportUnknown(mapping, report);
        Object[] values = new Object[fields.size()];
        boolean whole = true;
        for (int at = 0; at < values.length; at++) {
            Optional<?> value = fields.get(at).read(mapping, report);
            whole &= value.isPresent();
            values[at] = value.isPresent() ? value.get() : this;
        }
        return whole
                ? Optional.of(maker.apply(new FieldValues(fields, values, mapping.span())))
                : Optional.empty();
    }

    private void reportUnknown(Node.Mapping mapping, Consumer<Diagnostic> report) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                List<String> near = Nearest.names(key, keys);
                String code = near.isEmpty() ? "field.unknown" : "field.misspelt";
                report.accept(
                        Diagnostic.error(code, entry.key().span())
                                .with("field", key)
                                .with("near", String.join(", ", near))
                                .with("known", String.join(", ", keys)));
            }
        }
    }

    @Override
    public Schema schema() {
        return new Schema.Fields(name, fields.stream().map(field -> field.schema(name)).toList());
    }
}
