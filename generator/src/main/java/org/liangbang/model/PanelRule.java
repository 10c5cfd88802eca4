package org.liangbang.model;

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
 * What is dropped before the mean is taken.
 *
 * @param trimHighest how many of the highest are dropped
 * @param trimLowest how many of the lowest are dropped
 * @param trim of what they are the highest and lowest
 * @param leastJudges how many judges there must be, not counting those who are recused
 * @param spreadLimit from which distance between the highest and the lowest judge the page says
 *     that they are far apart; none when it never does
 * @param span where it is written
 */
public record PanelRule(
        int trimHighest,
        int trimLowest,
        Trim trim,
        Located<Integer> leastJudges,
        Optional<BigDecimal> spreadLimit,
        Span span) {
    private static final int MOST_JUDGES = 99;

    private static final Field<Integer> TRIM_HIGHEST =
            Field.defaulted("trim-highest", Values.integer(0, MOST_JUDGES), 0);
    private static final Field<Integer> TRIM_LOWEST =
            Field.defaulted("trim-lowest", Values.integer(0, MOST_JUDGES), 0);
    private static final Field<Trim> TRIM = Field.required("trim", Values.choice(Trim.class));
    private static final Field<Located<Integer>> LEAST_JUDGES =
            Field.required("least-judges", Values.integer(1, MOST_JUDGES).located());
    private static final Field<Optional<BigDecimal>> SPREAD_LIMIT =
            Field.optional("spread-limit", Values.decimal());

    static final ValueFormat<PanelRule> FORMAT =
            RecordFormat.of(
                    "panel",
                    List.of(TRIM_HIGHEST, TRIM_LOWEST, TRIM, LEAST_JUDGES, SPREAD_LIMIT),
                    read ->
                            new PanelRule(
                                    read.get(TRIM_HIGHEST),
                                    read.get(TRIM_LOWEST),
                                    read.get(TRIM),
                                    read.get(LEAST_JUDGES),
                                    read.get(SPREAD_LIMIT),
                                    read.span()));

    /** Of what the highest and lowest are dropped. */
    public enum Trim {
        /** Whole judges, by the sum of their marks. */
        TOTAL,
        /** Single marks, criterion by criterion. */
        CRITERION,
        /** Nothing is dropped. */
        NONE
    }

    /** How many of the highest are dropped in fact: none when nothing is dropped. */
    public int droppedHighest() {
        return trim == Trim.NONE ? 0 : trimHighest;
    }

    /** How many of the lowest are dropped in fact: none when nothing is dropped. */
    public int droppedLowest() {
        return trim == Trim.NONE ? 0 : trimLowest;
    }
}
