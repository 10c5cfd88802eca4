package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Points added or deducted beside the marks.
 *
 * @param points above 0 when added, below 0 when deducted
 * @param reason why, for readers
 * @param source the document it rests on, when there is one
 * @param span where it is written
 */
public record Adjustment(
        Located<BigDecimal> points,
        Located<String> reason,
        Optional<Located<String>> source,
        Span span) {
    private static final Field<Located<BigDecimal>> POINTS =
            Field.required("points", Values.decimal().located());
    private static final Field<Located<String>> REASON =
            Field.required("reason", Values.text().located());
    private static final Field<Optional<Located<String>>> SOURCE =
            Field.optional("source", Values.text().located());

    static final ValueFormat<Adjustment> FORMAT =
            RecordFormat.of(
                    "adjustment",
                    List.of(POINTS, REASON, SOURCE),
                    read ->
                            new Adjustment(
                                    read.get(POINTS),
                                    read.get(REASON),
                                    read.get(SOURCE),
                                    read.span()));
}
