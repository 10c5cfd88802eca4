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
 * How marks become totals and ranks. A rule that is changed keeps its id: its versions follow one
 * another in time, and a contest is scored by the version in force on the day it was held.
 *
 * @param id shared by all versions of the rule, used in addresses
 * @param name what people call it
 * @param inForce when this version applies
 * @param criteria what judges mark, in the order in which marks are written; at least one
 * @param speech how long a speech may be, when there is one
 * @param panel what is dropped
 * @param judges how judges appear in public
 * @param adjustments the bounds of the sum of additions and deductions; none when there may be none
 * @param decimals how many decimals are printed, 0 to 6
 * @param rounding how the last of them is rounded
 * @param ties how equal totals are told apart
 * @param basis the document it rests on, when there is one
 * @param span where it is written
 */
public record ScoringRule(
        Located<String> id,
        Located<String> name,
        Period inForce,
        List<Criterion> criteria,
        Optional<SpeechRule> speech,
        PanelRule panel,
        JudgeNames judges,
        Optional<DecimalRange> adjustments,
        Located<Integer> decimals,
        Located<Rounding> rounding,
        TieRule ties,
        Optional<Located<String>> basis,
        Span span) {
    private static final int MOST_CRITERIA = 99;
    private static final int MOST_DECIMALS = 6;

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Period> IN_FORCE = Field.required("in-force", Period.OPEN);
    private static final Field<List<Criterion>> CRITERIA =
            Field.required("criteria", Values.listOf(Criterion.FORMAT, 1, MOST_CRITERIA));
    private static final Field<Optional<SpeechRule>> SPEECH =
            Field.optional("speech", SpeechRule.FORMAT);
    private static final Field<PanelRule> PANEL = Field.required("panel", PanelRule.FORMAT);
    private static final Field<JudgeNames> JUDGES =
            Field.defaulted("judges", Values.choice(JudgeNames.class), JudgeNames.CODES);
    private static final Field<Optional<DecimalRange>> ADJUSTMENTS =
            Field.optional("adjustments", DecimalRange.FORMAT);
    private static final Field<Located<Integer>> DECIMALS =
            Field.required("decimals", Values.integer(0, MOST_DECIMALS).located());
    private static final Field<Located<Rounding>> ROUNDING =
            Field.required("rounding", Values.choice(Rounding.class).located());
    private static final Field<TieRule> TIES = Field.required("ties", TieRule.FORMAT);
    private static final Field<Optional<Located<String>>> BASIS =
            Field.optional("basis", Values.text().located());

    static final ValueFormat<ScoringRule> FORMAT =
            RecordFormat.of(
                    "scoring-rule",
                    List.of(
                            ID,
                            NAME,
                            IN_FORCE,
                            CRITERIA,
                            SPEECH,
                            PANEL,
                            JUDGES,
                            ADJUSTMENTS,
                            DECIMALS,
                            ROUNDING,
                            TIES,
                            BASIS),
                    read ->
                            new ScoringRule(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(IN_FORCE),
                                    read.get(CRITERIA),
                                    read.get(SPEECH),
                                    read.get(PANEL),
                                    read.get(JUDGES),
                                    read.get(ADJUSTMENTS),
                                    read.get(DECIMALS),
                                    read.get(ROUNDING),
                                    read.get(TIES),
                                    read.get(BASIS),
                                    read.span()));

    /** Keeps its own copy. */
    public ScoringRule {
        criteria = List.copyOf(criteria);
    }

    /** How judges appear in public. */
    public enum JudgeNames {
        /** By number, in the order in which the contest lists them. */
        CODES,
        /** By the role of their post. */
        ROLES
    }

    /** Full marks: the sum of the most a judge may give; adjustments may go beyond. */
    public BigDecimal fullMarks() {
        return criteria.stream()
                .map(criterion -> criterion.max().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The place of a criterion in the order of marks, from 0; -1 when the rule has none such. */
    public int indexOf(String criterion) {
        for (int at = 0; at < criteria.size(); at++) {
            if (criteria.get(at).id().value().equals(criterion)) {
                return at;
            }
        }
        return -1;
    }
}
