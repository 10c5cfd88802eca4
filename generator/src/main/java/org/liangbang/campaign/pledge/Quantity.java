package org.liangbang.campaign.pledge;

import java.util.List;
import org.liangbang.model.Count;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Span;

/**
 * So many of something.
 *
 * @param value how many, as written
 * @param unit of what, such as buildings
 * @param span where it is written
 */
public record Quantity(Count value, String unit, Span span) {
    private static final Field<Count> VALUE = Field.required("value", Count.FORMAT);
    private static final Field<String> UNIT = Field.required("unit", Values.text());

    static final ValueFormat<Quantity> FORMAT =
            RecordFormat.of(
                    "quantity",
                    List.of(VALUE, UNIT),
                    read -> new Quantity(read.get(VALUE), read.get(UNIT), read.span()));

    /** As readers see it. */
    public String printed() {
        return value.written() + unit;
    }
}
