package org.liangbang.model.format;

import java.util.List;
import org.liangbang.source.Span;

/** The values read for the fields of one record, all of them there. */
public final class FieldValues {
    private final List<Field<?>> fields;
    private final Object[] values;
    private final Span span;

    FieldValues(List<Field<?>> fields, Object[] values, Span span) {
        this.fields = fields;
        this.values = values;
        this.span = span;
    }

    /**
     * The value of a field.
     *
     * @throws IllegalArgumentException when the record does not declare the field
     */
    public <T> T get(Field<T> field) {
        for (int at = 0; at < values.length; at++) {
            if (fields.get(at) == field) {
                // each value was read by the field at the same place
                @SuppressWarnings("unchecked")
                T value = (T) values[at];
                return value;
            }
        }
        throw new IllegalArgumentException(field.key());
    }

    /** Where the record stands. */
    public Span span() {
        return span;
    }
}
