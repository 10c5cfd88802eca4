package org.liangbang.model;

import java.math.BigDecimal;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * The numbers from one to another.
 *
 * @param from the least
 * @param to the greatest
 * @param span where both are written
 */
public record DecimalRange(Located<BigDecimal> from, Located<BigDecimal> to, Span span) {
    private static final Field<Located<BigDecimal>> FROM =
            Field.required("from", Values.decimal().located());
    private static final Field<Located<BigDecimal>> TO =
            Field.required("to", Values.decimal().located());

    static final ValueFormat<DecimalRange> FORMAT =
            RecordFormat.of(
                    "range",
                    List.of(FROM, TO),
                    read -> new DecimalRange(read.get(FROM), read.get(TO), read.span()));

    /** Whether the least is above the greatest. */
    public boolean isReversed() {
        return from.value().compareTo(to.value()) > 0;
    }
}
