package org.liangbang.campaign.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Results;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Span;

class CompositeScoringTest {
    private static final String DAY = "2025-12-24";

    private static Standing standing(SmallDistrict district, String day, String unit) {
        return Year.result(district, day).of(unit).orElseThrow().result();
    }

    private static List<String> ranks(CompositeResult result) {
        return result.places().stream()
                .map(place -> place.result().id() + " " + place.rank())
                .toList();
    }

    @Test
    void theExampleIsWithoutMistake() {
        assertThat(Year.district().said()).isEmpty();
        assertThat(Year.district().results(DAY).mistakes()).isEmpty();
    }

    @Test
    void contestsOfThePeriodAreScaledToAHundredAndAveraged() {
        // 96 and 108 of 120 are 80 and 90; the contest in November is not of the period
        assertThat(standing(Year.district(), DAY, "a").points("contests"))
                .isEqualTo(Fraction.of(85));
        assertThat(standing(Year.district(), DAY, "c").points("contests"))
                .isEqualTo(Fraction.of(75));
        assertThat(Year.result(Year.district(), DAY).counted().contests())
                .extracting(ContestResult::id)
                .containsExactly("q1", "q2");
    }

    @Test
    void contestsThatAreStillAheadDoNotCount() {
        assertThat(standing(Year.district(), "2025-09-19", "a").points("contests"))
                .isEqualTo(Fraction.of(80));
        assertThat(Year.result(Year.district(), "2025-09-19").counted().contests())
                .extracting(ContestResult::id)
                .containsExactly("q1");
        assertThat(standing(Year.district(), "2025-09-20", "a").points("contests"))
                .isEqualTo(Fraction.of(85));
    }

    @Test
    void contestsOfOtherCampaignsDoNotCount() {
        int from = Year.DISTRICT.indexOf("id: x\n");
        int to = Year.DISTRICT.indexOf("composites:");
        String other = Year.DISTRICT.substring(from, to).replace("id: x\n", "id: y\n");
        String contest =
                "id: y1\ntitle: 赛\nheld: 2025-03-20\norganiser: t\nrule: three\n"
                        + "judges: [{id: j1, post: t.judge}]\n"
                        + "entries: [{unit: a, order: 1, marks: {j1: [0, 0]}}]\n";
        SmallDistrict district =
                Year.district()
                        .withFile("campaigns/y/campaign.yaml", other.replace("two", "three"))
                        .withFile("campaigns/y/contests/y1.yaml", contest);
        assertThat(standing(district, DAY, "a").points("contests")).isEqualTo(Fraction.of(85));
    }

    @Test
    void pledgesCountByWeightWithoutThoseTakenBack() {
        assertThat(standing(Year.district(), DAY, "a").points("pledges"))
                .isEqualTo(Fraction.of(200, 3));
    }

    @Test
    void afterThePeriodPledgesCountAsOnItsLastDay() {
        // the heavy pledge of b was delivered in November
        assertThat(standing(Year.district(), DAY, "b").points("pledges"))
                .isEqualTo(Fraction.of(25));
        SmallDistrict longer = Year.district().with("to: 2025-10-31", "to: 2025-11-30");
        assertThat(standing(longer, DAY, "b").points("pledges")).isEqualTo(Fraction.of(100));
        assertThat(standing(longer, "2025-11-29", "b").points("pledges"))
                .isEqualTo(Fraction.of(25));
    }

    @Test
    void theTotalIsTheExactMeanByWeightAndRoundedWhenPrinted() {
        assertThat(standing(Year.district(), DAY, "a").total())
                .contains(Fraction.of(85 * 60 * 3 + 200 * 40, 300));
        FigureId id = FigureId.of("x", "year", "a", "total");
        assertThat(Year.district().results(DAY).figure(id).orElseThrow().printed())
                .isEqualTo("77.67");
        assertThat(
                        Year.district()
                                .with(
                                        "decimals: 2\n    rounding: half-up\n    ties: {break",
                                        "decimals: 1\n    rounding: down\n    ties: {break")
                                .results(DAY)
                                .figure(id)
                                .orElseThrow()
                                .printed())
                .isEqualTo("77.6");
    }

    @Test
    void aMissingPartIsLeftOutWhenSkipped() {
        assertThat(standing(Year.district(), DAY, "c").total()).contains(Fraction.of(75));
        assertThat(Year.result(Year.district(), DAY).open())
                .extracting(Standing::id)
                .containsExactly("e");
    }

    @Test
    void aMissingPartCountsAsNothingWhenItIsZero() {
        SmallDistrict district = Year.district().with("missing: skip", "missing: zero");
        assertThat(standing(district, DAY, "c").total()).contains(Fraction.of(45));
        assertThat(standing(district, DAY, "e").total()).contains(Fraction.ZERO);
    }

    @Test
    void aPartThatMayNotBeMissingKeepsTheUnitFromTheRanking() {
        SmallDistrict district = Year.district().with("missing: skip", "missing: error");
        assertThat(ranks(Year.result(district, DAY))).containsExactly("a 1", "b 2");
        assertThat(Year.result(district, DAY).open())
                .extracting(Standing::id)
                .containsExactly("c", "e");
    }

    @Test
    void whatIsMissingIsAMistakeWhenThePeriodIsOver() {
        SmallDistrict district = Year.district().with("missing: skip", "missing: error");
        assertThat(district.results("2025-10-31").mistakes()).isEmpty();
        assertThat(district.results("2025-11-01").mistakes())
                .allMatch(said -> said.place().text().equals("error"))
                .extracting(Diagnostic::arguments)
                .extracting(said -> said.get("unit") + " " + said.get("part"))
                .containsExactly("丙村 pledges", "戊村 contests", "戊村 pledges");
    }

    @Test
    void unitsOutsideTheAudienceAreNotCompared() {
        SmallDistrict district =
                Year.district().with("    parts:\n", "    audience: {units: [b, c]}\n    parts:\n");
        assertThat(ranks(Year.result(district, DAY))).containsExactly("c 1", "b 2");
        assertThat(Year.result(district, DAY).open()).isEmpty();
    }

    @Test
    void nothingIsPublishedBeforeThePeriodBegins() {
        Results results = Year.district().results("2024-12-31");
        assertThat(results.figures()).noneMatch(figure -> figure.id().record().equals("year"));
        assertThat(results.get(CompositeResults.TYPE).all().get(0).state())
                .isEqualTo(CompositeState.AHEAD);
    }

    @Test
    void aCompositeStandsWhenItsContestsDo() {
        assertThat(Year.result(Year.district(), "2025-01-01").state())
                .isEqualTo(CompositeState.RUNNING);
        assertThat(Year.result(Year.district(), "2025-10-31").state())
                .isEqualTo(CompositeState.RUNNING);
        assertThat(Year.result(Year.district(), "2025-11-05").state())
                .isEqualTo(CompositeState.PROVISIONAL);
        assertThat(Year.result(Year.district(), "2025-11-06").state())
                .isEqualTo(CompositeState.FINAL);
    }

    @Test
    void equalTotalsAreToldApartByTheNamedPartOrShareTheRank() {
        // with half the weight each, a has 87.5 and 50, b has 50 and 50
        SmallDistrict equal =
                Year.district()
                        .with("weight: 60", "weight: 1")
                        .with("weight: 40", "weight: 1")
                        .with("to: 2025-10-31", "to: 2025-07-31")
                        .with("weight: 2, due", "weight: 1, due")
                        .with("{j1: [48, 48]}", "{j1: [60, 45]}")
                        .with("weight: 3, due", "weight: 1, due");
        assertThat(ranks(Year.result(equal, DAY))).containsExactly("a 1", "b 2");
        SmallDistrict shared = equal.with("{j1: [30, 30]}", "{j1: [45, 60]}");
        assertThat(ranks(Year.result(shared, DAY))).containsExactly("a 1", "b 1");
        // b now has 37.5 and 100: the same total as a, and more for pledges
        SmallDistrict broken =
                equal.with("{j1: [30, 30]}", "{j1: [45, 0]}")
                        .with("due: 2025-12-30", "due: 2025-12-30, start: 2025-01-02")
                        .with("date: 2025-11-30", "date: 2025-07-30");
        assertThat(ranks(Year.result(broken, DAY))).containsExactly("b 1", "a 2");
        assertThat(standing(broken, DAY, "a").total())
                .isEqualTo(standing(broken, DAY, "b").total());
    }

    private static List<Span> leaves(Explanation explanation) {
        List<Span> places = new ArrayList<>(explanation.places());
        explanation.parts().forEach(part -> places.addAll(leaves(part)));
        return places;
    }

    @Test
    void anExplanationLeadsToContestsPledgesAndWeights() {
        Explanation total =
                Year.district()
                        .results(DAY)
                        .figure(FigureId.of("x", "year", "a", "total"))
                        .orElseThrow()
                        .explanation()
                        .get();
        assertThat(total.sum()).isEqualTo("(60 × 85 + 40 × 200/3) ÷ 100");
        assertThat(total.parts())
                .extracting(part -> part.step() + ": " + part.sum() + " = " + part.result())
                .containsExactly(
                        "composite.step.contests: (80 + 90) ÷ 2 = 85",
                        "composite.step.pledges: 2 ÷ 3 × 100 = 200/3",
                        "composite.step.weigh: (60 × 85 + 40 × 200/3) ÷ 100 = 233/3",
                        "composite.step.rounded-half-up:  = 77.67");
        assertThat(total.parts().get(0).parts().get(1).figure())
                .contains(FigureId.of("x", "q2", "a", "total"));
        assertThat(total.parts().get(1).parts())
                .extracting(Explanation::step)
                .containsExactly(
                        "composite.step.pledge-done",
                        "composite.step.pledge-open",
                        "composite.step.pledge-withdrawn");
        assertThat(leaves(total))
                .extracting(Span::text)
                .contains("a", "p1", "2025-06-01", "60", "40", "half-up");
    }

    @Test
    void everyFigureHasAnExplanationWithPlacesAtItsLeaves() {
        for (String missing : List.of("skip", "zero", "error")) {
            SmallDistrict district = Year.district().with("missing: skip", "missing: " + missing);
            List<Figure> figures =
                    district.results(DAY).figures().stream()
                            .filter(figure -> figure.id().record().equals("year"))
                            .toList();
            assertThat(figures).hasSizeGreaterThan(8);
            figures.forEach(figure -> assertLeaves(figure.explanation().get()));
        }
    }

    private static void assertLeaves(Explanation explanation) {
        if (explanation.parts().isEmpty()) {
            assertThat(explanation.places()).as(explanation.step()).isNotEmpty();
        }
        explanation.parts().forEach(CompositeScoringTest::assertLeaves);
    }
}
