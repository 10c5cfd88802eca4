package org.liangbang.campaign.wallchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * What a single unit is to reach of an indicator. What is not said is as for the whole.
 *
 * @param baseline how much there was before; 0 when nothing is said
 * @param target how much there is to be
 * @param due the deadline
 * @param owner the post that answers, by its id or as it is called in the unit
 * @param span where it is written
 */
public record UnitTarget(
        Optional<Located<BigDecimal>> baseline,
        Located<BigDecimal> target,
        Optional<Located<LocalDate>> due,
        Optional<Located<String>> owner,
        Span span) {
    private static final Field<Optional<Located<BigDecimal>>> BASELINE =
            Field.optional("baseline", Values.decimal().located());
    private static final Field<Located<BigDecimal>> TARGET =
            Field.required("target", Values.decimal().located());
    private static final Field<Optional<Located<LocalDate>>> DUE =
            Field.optional("due", Values.date().located());
    private static final Field<Optional<Located<String>>> OWNER =
            Field.optional("owner", Values.id().located());

    static final ValueFormat<UnitTarget> FORMAT =
            RecordFormat.of(
                    "unit-target",
                    List.of(BASELINE, TARGET, DUE, OWNER),
                    read ->
                            new UnitTarget(
                                    read.get(BASELINE),
                                    read.get(TARGET),
                                    read.get(DUE),
                                    read.get(OWNER),
                                    read.span()));

    /** How much there was before. */
    public BigDecimal before() {
        return baseline.map(Located::value).orElse(BigDecimal.ZERO);
    }
}
