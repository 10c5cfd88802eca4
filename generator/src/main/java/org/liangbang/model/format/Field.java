package org.liangbang.model.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.source.Span;

/**
 * One key of a record: how its value is read, whether it must be there, and what stands in for it.
 *
 * <p>The description that editors see is not here but in the texts, under the record's name and the
 * key.
 *
 * @param <T> what the record gets for it
 */
public final class Field<T> {
    private final String key;
    private final boolean required;
    private final String missingCode;
    private final ValueFormat<T> format;
    private final Optional<T> standIn;

    private Field(
            String key,
            boolean required,
            String missingCode,
            ValueFormat<T> format,
            Optional<T> standIn) {
        this.key = key;
        this.required = required;
        this.missingCode = missingCode;
        this.format = format;
        this.standIn = standIn;
    }

    /** A key that must be there. */
    public static <T> Field<T> required(String key, ValueFormat<T> format) {
        return new Field<>(key, true, "field.missing", format, Optional.empty());
    }

    /** A key that may be left out. */
    public static <T> Field<Optional<T>> optional(String key, ValueFormat<T> format) {
        return new Field<>(
                key,
                false,
                "field.missing",
                format.map(Optional::of),
                Optional.of(Optional.empty()));
    }

    /** A key that may be left out, for which a value then stands in. */
    public static <T> Field<T> defaulted(String key, ValueFormat<T> format, T standIn) {
        return new Field<>(key, false, "field.missing", format, Optional.of(standIn));
    }

    /** A list that may be left out and is empty then. */
    public static <T> Field<List<T>> list(String key, ValueFormat<T> item) {
        return defaulted(key, Values.listOf(item), List.of());
    }

    /** The same required key, whose absence is reported under a code of its own. */
    public Field<T> missing(String code) {
        return new Field<>(key, required, code, format, standIn);
    }

    /** The key. */
    public String key() {
        return key;
    }

    /** What may be written for it, in a record of the given name. */
    Schema.FieldSchema schema(String record) {
        return new Schema.FieldSchema(key, record + "." + key, required, format.schema());
    }

    /** Reads the value, or takes what stands in for it; empty when it is wrong or missing. */
    Optional<T> read(Node.Mapping record, Consumer<Diagnostic> report) {
        Optional<Node.Entry> entry = record.entry(key);
        if (entry.isEmpty() || isBlank(entry.get().value())) {
            Span place = entry.map(found -> found.key().span()).orElseGet(() -> head(record));
            return absent(place, report);
        }
        return format.read(entry.get().value(), report);
    }

    private Optional<T> absent(Span place, Consumer<Diagnostic> report) {
        if (required) {
            report.accept(Diagnostic.error(missingCode, place).with("field", key));
        }
        return standIn;
    }

    private static boolean isBlank(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isEmpty();
    }

    /** The record's first key, so that the caret stays on one line. */
    private static Span head(Node.Mapping record) {
        return record.entries().isEmpty() ? record.span() : record.entries().get(0).key().span();
    }
}
