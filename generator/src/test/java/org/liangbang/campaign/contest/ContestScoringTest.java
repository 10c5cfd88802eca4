package org.liangbang.campaign.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Results;
import org.liangbang.source.Span;

class ContestScoringTest {
    private static final String DAY = "2025-12-24";
    private static final String CHANGE =
            "- {id: living, name: 环境, max: 25}\n      - {id: change, name: 变化, max: 15}";
    private static final String MARKS_A = "[50, 30], j2: [50, 31], j3: [50, 32], j4: rec";
    private static final String MARKS_B =
            "{j1: [50, 30], j2: [51, 31], j3: [52, 32], j4: [53, 33]}";
    private static final String MARKS_C =
            "{j1: [40, 40], j2: [45, 35], j3: [50, 30], j4: [30, 40]}";

    private static Score score(SmallDistrict district, String unit) {
        return Stage.result(district, DAY).of(unit).orElseThrow().result();
    }

    @Test
    void wholeJudgesAreDroppedByTheirTotals() {
        // totals 80, 81, 82; the fourth judge stands aside: 81 is left
        assertThat(score(Stage.district(), "a").mean()).isEqualTo(Fraction.of(81));
        // totals 80, 82, 84, 86: (82 + 84) / 2
        assertThat(score(Stage.district(), "b").mean()).isEqualTo(Fraction.of(83));
    }

    @Test
    void amongEqualsTheJudgeListedLastIsDropped() {
        // totals 80, 80, 80, 70: of the three highest the third judge goes, then the fourth
        Score score = score(Stage.district(), "c");
        assertThat(score.mean()).isEqualTo(Fraction.of(80));
        assertThat(score.breaks()).containsExactly(Fraction.of(85, 2));
    }

    @Test
    void marksAreDroppedCriterionByCriterionWhenTheRuleSaysSo() {
        SmallDistrict whole = Stage.district().with("j4: [30, 40]}", "j4: [30, 39]}");
        // the totals 80, 80, 80, 69 leave the first two judges
        assertThat(score(whole, "c").mean()).isEqualTo(Fraction.of(80));
        SmallDistrict district = whole.with("trim: total", "trim: criterion");
        // 40, 45, 50, 30 leave 40 and 45; 40, 35, 30, 39 leave 35 and 39
        assertThat(score(district, "c").mean()).isEqualTo(Fraction.of(159, 2));
        // 50, 50, 50 leave the second; 30, 31, 32 leave 31
        assertThat(score(district, "a").mean()).isEqualTo(Fraction.of(81));
    }

    @Test
    void asManyAreDroppedAtEachEndAsTheRuleSays() {
        // totals 80, 82, 84, 86
        SmallDistrict highest = Stage.district().with("trim-lowest: 1", "trim-lowest: 0");
        assertThat(score(highest, "b").mean()).isEqualTo(Fraction.of(82));
        SmallDistrict lowest = Stage.district().with("trim-highest: 1", "trim-highest: 0");
        assertThat(score(lowest, "b").mean()).isEqualTo(Fraction.of(84));
    }

    @Test
    void nothingIsDroppedWhenTheRuleSaysSo() {
        SmallDistrict district = Stage.district().with("trim: total", "trim: none");
        assertThat(score(district, "c").mean()).isEqualTo(Fraction.of(310, 4));
    }

    @Test
    void overTimeIsCountedToTheSecond() {
        // 8:20 is a third of a minute too long
        assertThat(score(Stage.district(), "b").time()).isEqualTo(Fraction.of(-1, 3));
    }

    @Test
    void aStartedMinuteCostsAWholeOneWhenTheRuleSaysSo() {
        SmallDistrict district = Stage.district().with("count: exact", "count: started");
        assertThat(score(district, "b").time()).isEqualTo(Fraction.of(-1));
        assertThat(score(Stage.district(), "c").time()).isEqualTo(Fraction.of(-1, 2));
    }

    @Test
    void adjustmentsAreHeldWithinBoundsAndTimeIsNot() {
        Score score = score(Stage.district(), "b");
        assertThat(score.asked()).isEqualTo(Fraction.of(4));
        assertThat(score.adjustments()).isEqualTo(Fraction.of(3));
        assertThat(score.isClamped()).isTrue();
        assertThat(score.total()).isEqualTo(Fraction.of(83 * 3 - 1 + 9, 3));
    }

    @Test
    void deductionsAreHeldWithinBoundsToo() {
        SmallDistrict district =
                Stage.district()
                        .with("{points: 2, reason: 市级", "{points: -2, reason: 市级")
                        .with("{points: 2, reason: 区级", "{points: -2, reason: 区级");
        assertThat(score(district, "b").asked()).isEqualTo(Fraction.of(-4));
        assertThat(score(district, "b").adjustments()).isEqualTo(Fraction.of(-3));
    }

    @Test
    void totalsAreExactUntilTheyArePrinted() {
        Results results = Stage.district().results(DAY);
        FigureId id = FigureId.of("x", "q1", "b", "total");
        assertThat(results.figure(id).orElseThrow().printed()).isEqualTo("85.67");
        assertThat(Decimals.exact(score(Stage.district(), "b").total())).isEqualTo("257/3");
    }

    @Test
    void roundingFollowsTheRule() {
        SmallDistrict district = Stage.district().with("rounding: half-up", "rounding: down");
        FigureId id = FigureId.of("x", "q1", "b", "total");
        assertThat(district.results(DAY).figure(id).orElseThrow().printed()).isEqualTo("85.66");
    }

    @Test
    void equalTotalsAreToldApartByTheNamedCriterion() {
        SmallDistrict district =
                Stage.district()
                        .with(MARKS_A, "[50, 30], j2: [49, 32], j3: [50, 32], j4: rec")
                        .with(
                                MARKS_B.substring(5, MARKS_B.length() - 1),
                                "[50, 31], j2: [50, 31], j3: [50, 31], j4: [50, 31]")
                        .with("8:20", "8")
                        .with("{points: 2, reason: 市级", "{points: -2, reason: 市级");
        ContestResult result = Stage.result(district, DAY);
        assertThat(result.places())
                .extracting(place -> place.result().unit() + " " + place.rank())
                .containsExactly("b 1", "a 2", "c 3");
        assertThat(result.places().get(0).result().total())
                .isEqualTo(result.places().get(1).result().total());
    }

    @Test
    void whatIsEqualInTheFirstCriterionIsComparedByTheNext() {
        SmallDistrict district =
                Stage.district()
                        .with("- {id: living, name: 环境, max: 40}", CHANGE)
                        .with("break-by: [party]", "break-by: [party, change]")
                        .with(MARKS_A, "[50, 20, 11], j2: [50, 20, 11], j3: [50, 20, 11], j4: rec")
                        .with(
                                MARKS_B,
                                "{j1: recused, j2: [50, 19, 12], j3: [50, 19, 12], j4: [50, 19, 12]}")
                        .with(
                                MARKS_C,
                                "{j1: [1, 1, 1], j2: [1, 1, 1], j3: [1, 1, 1], j4: [1, 1, 1]}")
                        .with("8:20", "8")
                        .with("{points: 2, reason: 市级", "{points: -2, reason: 市级");
        assertThat(Stage.result(district, DAY).places())
                .extracting(place -> place.result().unit() + " " + place.rank())
                .containsExactly("b 1", "a 2", "c 3");
    }

    @Test
    void equalOnesAreListedInTheOrderOfTheirTurn() {
        SmallDistrict district =
                Stage.district()
                        .with(MARKS_C, MARKS_B)
                        .with("8:20", "8")
                        .with("4.5", "5")
                        .with("{points: 2, reason: 区级", "{points: -2, reason: 区级")
                        .with("order: 1", "order: 9")
                        .with("order: 2", "order: 5");
        assertThat(Stage.result(district, DAY).places())
                .extracting(place -> place.result().unit() + " " + place.rank())
                .containsExactly("c 1", "b 1", "a 3");
    }

    @Test
    void whatIsEqualInAllSharesTheRankAndLeavesTheNextEmpty() {
        SmallDistrict district =
                Stage.district()
                        .with(MARKS_C, MARKS_B)
                        .with("8:20", "8")
                        .with("4.5", "5")
                        .with("{points: 2, reason: 区级", "{points: -2, reason: 区级");
        assertThat(Stage.result(district, DAY).places())
                .extracting(place -> place.result().unit() + " " + place.rank())
                .containsExactly("b 1", "c 1", "a 3");
    }

    @Test
    void theVersionOfTheRuleInForceOnTheDayApplies() {
        String later =
                """
                  - id: hundred
                    name: 百分制
                    in-force: {from: 2025-03-21}
                    criteria:
                      - {id: party, name: 党建, max: 60}
                      - {id: living, name: 环境, max: 40}
                    panel: {trim: none, least-judges: 3}
                    adjustments: {from: -9, to: 9}
                    decimals: 1
                    rounding: half-up
                    ties: {else: share}
                """;
        String text =
                Stage.DISTRICT.replace(
                        "2025-01-01}\n    criteria", "2025-01-01, to: 2025-03-20}\n    criteria");
        SmallDistrict district = SmallDistrict.of(text + later + Stage.CONTEST, ContestKind.kind());
        assertThat(score(district, "b").adjustments()).isEqualTo(Fraction.of(3));
        SmallDistrict next = district.with("held: 2025-03-20", "held: 2025-03-21");
        assertThat(score(next, "b").adjustments()).isEqualTo(Fraction.of(4));
        assertThat(score(next, "b").mean()).isEqualTo(Fraction.of(83));
    }

    @Test
    void aContestIsProvisionalUntilObjectionsAreOverAndAnswered() {
        SmallDistrict district = Stage.district();
        assertThat(Stage.result(district, "2025-03-19").state()).isEqualTo(ContestState.AHEAD);
        assertThat(Stage.result(district, "2025-03-20").state())
                .isEqualTo(ContestState.PROVISIONAL);
        assertThat(Stage.result(district, "2025-03-27").state())
                .isEqualTo(ContestState.PROVISIONAL);
        assertThat(Stage.result(district, "2025-03-28").state()).isEqualTo(ContestState.UNANSWERED);
        SmallDistrict answered =
                district.with("text: 为什么", "text: 为什么, answer: 已复核, answered: 2025-04-02");
        assertThat(Stage.result(answered, "2025-04-01").state()).isEqualTo(ContestState.UNANSWERED);
        assertThat(Stage.result(answered, "2025-04-02").state()).isEqualTo(ContestState.FINAL);
    }

    @Test
    void nothingIsPublishedOfAContestBeforeItIsHeld() {
        Results results = Stage.district().results("2025-03-19");
        assertThat(results.figures()).isEmpty();
        assertThat(results.get(ContestResults.TYPE).all().get(0).places()).isEmpty();
    }

    private static List<Span> leaves(Explanation explanation) {
        List<Span> places = new ArrayList<>(explanation.places());
        explanation.parts().forEach(part -> places.addAll(leaves(part)));
        return places;
    }

    @Test
    void anExplanationLeadsToTheLinesOfMarksAndRule() {
        Results results = Stage.district().results(DAY);
        Explanation total =
                results.figure(FigureId.of("x", "q1", "b", "total"))
                        .orElseThrow()
                        .explanation()
                        .get();
        assertThat(total.sum()).isEqualTo("(82 + 84) ÷ 2 − 1/3 + 3");
        assertThat(total.result()).isEqualTo("85.67");
        assertThat(total.parts())
                .extracting(Explanation::step)
                .containsExactly(
                        "contest.step.sheets",
                        "contest.step.trim-total",
                        "contest.step.mean",
                        "contest.step.time-over",
                        "contest.step.clamped",
                        "contest.step.rounded-half-up");
        assertThat(total.parts().get(0).parts().get(1).places())
                .extracting(Span::text)
                .containsExactly("j2: [51, 31");
        assertThat(leaves(total))
                .extracting(Span::text)
                .contains(
                        "8:20",
                        "{per-minute: -1, count: exact}",
                        "{points: 2, reason: 市级表彰, source: 〔2025〕示例1号}",
                        "{from: -3, to: 3}",
                        "half-up");
    }

    @Test
    void everyFigureHasAnExplanationWithPlacesAtItsLeaves() {
        for (String trim : List.of("total", "criterion", "none")) {
            Results results = Stage.district().with("trim: total", "trim: " + trim).results(DAY);
            assertThat(results.figures()).hasSize(15);
            results.figures().forEach(figure -> assertLeaves(figure.explanation().get()));
        }
    }

    private static void assertLeaves(Explanation explanation) {
        if (explanation.parts().isEmpty()) {
            assertThat(!explanation.places().isEmpty() || explanation.figure().isPresent())
                    .as(explanation.step())
                    .isTrue();
        }
        explanation.parts().forEach(ContestScoringTest::assertLeaves);
    }
}
