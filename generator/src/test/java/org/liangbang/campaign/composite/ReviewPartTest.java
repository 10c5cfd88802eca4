package org.liangbang.campaign.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.document.Section;
import org.liangbang.source.Span;

/** Parts taken from reviews and from marked visits, with numbers worked out by hand. */
class ReviewPartTest {
    private static final String DAY = "2025-12-24";

    private static final String FORM =
            """
            id: check
            name: 季考核
            rhythm: quarter
            period: {from: 2025-01-01, to: 2025-12-31}
            filed-within: 5
            scale: points
            items: [{id: visits, name: 走访, max: 50}, {id: living, name: 环境, max: 30}]
            keeper: t.office
            """;

    /** The third quarter is due on 7 October; b files on the ninth. */
    private static final SmallDistrict DISTRICT =
            Year.district()
                    .with("{of: pledges, weight: 40}", "{of: reviews, weight: 40}")
                    .with("break-by: [pledges]", "break-by: [reviews]")
                    .withFile("campaigns/x/reviews/forms/check.yaml", FORM)
                    .withFile(
                            "campaigns/x/reviews/r1.yaml",
                            """
                            id: r1
                            form: check
                            period: 2025-q1
                            sheets:
                              - unit: a
                                filed: 2025-04-03
                                self: {visits: 30, living: 30}
                                assessed: {date: 2025-04-10, by: t.office, marks: {visits: 40, living: 24}}
                              - {unit: b, filed: 2025-04-04, self: {visits: 20, living: 20}}
                            """)
                    .withFile(
                            "campaigns/x/reviews/r2.yaml",
                            """
                            id: r2
                            form: check
                            period: 2025-q2
                            sheets:
                              - {unit: a, filed: 2025-07-04, self: {visits: 50, living: 30}}
                              - {unit: c, filed: 2025-07-10, self: {visits: 40, living: 0}}
                            """)
                    .withFile(
                            "campaigns/x/reviews/r3.yaml",
                            """
                            id: r3
                            form: check
                            period: 2025-q3
                            sheets:
                              - {unit: a, filed: 2025-10-08, self: {visits: 24, living: 24}}
                              - {unit: b, filed: 2025-10-09, self: {visits: 50, living: 30}}
                            """);

    private static Standing standing(SmallDistrict district, String day, String unit) {
        return Year.result(district, day).of(unit).orElseThrow().result();
    }

    private static String points(String day, String unit) {
        return Decimals.exact(standing(DISTRICT, day, unit).points("reviews"));
    }

    /**
     * Of 80: a has 64, 80 and 48, which are 80, 100 and 60; b has 40 and nothing twice, since the
     * third came after the closing day; c has nothing, 40 and nothing.
     */
    @Test
    void roundsOfThePeriodAreScaledToAHundredAndAMissingOneIsNothing() {
        assertThat(DISTRICT.said()).isEmpty();
        assertThat(points(DAY, "a")).isEqualTo("80");
        assertThat(points(DAY, "b")).isEqualTo("50/3");
        assertThat(points(DAY, "c")).isEqualTo("50/3");
        assertThat(Decimals.exact(standing(DISTRICT, DAY, "a").total().orElseThrow()))
                .isEqualTo("83");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-03, a, 75",
        "2025-04-10, a, 80",
        "2025-07-03, a, 80",
        "2025-07-04, a, 90",
        "2025-07-07, b, 50",
        "2025-07-08, b, 25",
        "2025-10-07, a, 90",
        "2025-10-08, a, 80",
        "2025-10-08, b, 50/3",
        "2025-10-09, b, 50/3",
    })
    void aRoundCountsWhenItIsFiledOrPastItsDeadline(String day, String unit, String points) {
        assertThat(points(day, unit)).isEqualTo(points);
    }

    @Test
    void theQuarterThatEndsAfterThePeriodDoesNotCount() {
        assertThat(Year.result(DISTRICT, DAY).counted().rounds())
                .extracting(round -> round.key().period().id())
                .containsExactly("2025-q1", "2025-q2", "2025-q3");
    }

    @Test
    void aCompositeStandsTheDayAfterTheLastDeadline() {
        SmallDistrict alone =
                DISTRICT.with("- {of: contests, weight: 60}\n      ", "")
                        .with("to: 2025-10-31", "to: 2025-09-30");
        assertThat(Year.result(alone, "2025-09-30").state()).isEqualTo(CompositeState.RUNNING);
        assertThat(Year.result(alone, "2025-10-07").state()).isEqualTo(CompositeState.PROVISIONAL);
        assertThat(Year.result(alone, "2025-10-08").state()).isEqualTo(CompositeState.FINAL);
    }

    @Test
    void unitsTheFormIsNotForHaveNoResult() {
        SmallDistrict some =
                DISTRICT.with("filed-within", "audience: {units: [a, b]}\nfiled-within")
                        .with("{unit: c, filed: 2025-07-10", "{unit: b, filed: 2025-07-10");
        assertThat(Decimals.exact(standing(some, DAY, "c").total().orElseThrow())).isEqualTo("75");
    }

    private static List<Span> leaves(Explanation explanation) {
        List<Span> places = new ArrayList<>(explanation.places());
        if (explanation.parts().isEmpty()) {
            assertThat(places).as(explanation.step()).isNotEmpty();
        }
        explanation.parts().forEach(part -> places.addAll(leaves(part)));
        return places;
    }

    private static Explanation why(String unit) {
        return DISTRICT.results(DAY)
                .figure(FigureId.of("x", "year", unit, "reviews"))
                .orElseThrow()
                .explanation()
                .get();
    }

    @Test
    void anExplanationLeadsToTheLinesOfTheSheets() {
        Explanation rounds = why("a").parts().get(0);
        assertThat(rounds.sum()).isEqualTo("(80 + 100 + 60) ÷ 3");
        assertThat(rounds.parts())
                .extracting(part -> part.step() + ": " + part.sum() + " = " + part.result())
                .containsExactly(
                        "composite.step.review-assessed: 64 ÷ 80 × 100 = 80",
                        "composite.step.review-self: 80 ÷ 80 × 100 = 100",
                        "composite.step.review-self: 48 ÷ 80 × 100 = 60");
        assertThat(rounds.parts().get(0).figure()).contains(FigureId.of("x", "r1", "a", "total"));
        assertThat(leaves(rounds))
                .extracting(span -> span.file().path() + ":" + span.line())
                .contains("campaigns/x/reviews/r1.yaml:8", "campaigns/x/reviews/r3.yaml:5");
    }

    @Test
    void aMissingRoundRestsOnTheDeadline() {
        Explanation rounds = why("b").parts().get(0);
        assertThat(rounds.parts().get(1).step()).isEqualTo("composite.step.review-missing");
        assertThat(leaves(rounds.parts().get(1))).extracting(Span::text).contains("b", "5");
        // filed after the closing day: the figure of the round tells 80 points, the composite none
        assertThat(rounds.parts().get(2).figure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{of: reviews, weight: 40}| {of: reviews, weight: 40, form: chek} "
                        + "| composite.form-unknown: chek",
                "{of: contests, weight: 60}| {of: contests, weight: 60, form: check} "
                        + "| composite.form-misplaced: check"
            })
    void theFormMustBeThereAndStandWithReviews(String old, String changed, String said) {
        assertThat(DISTRICT.with(old, changed).said()).containsExactly(said);
    }

    @Test
    void ofSeveralFormsOneMustBeNamed() {
        SmallDistrict two =
                DISTRICT.withFile(
                        "campaigns/x/reviews/forms/other.yaml", FORM.replace("check", "other"));
        assertThat(two.said()).containsExactly("composite.form-missing: reviews");
        SmallDistrict named =
                two.with("{of: reviews, weight: 40}", "{of: reviews, weight: 40, form: check}");
        assertThat(named.said()).isEmpty();
        assertThat(Decimals.exact(standing(named, DAY, "a").points("reviews"))).isEqualTo("80");
        SmallDistrict none =
                Year.district()
                        .with("{of: pledges, weight: 40}", "{of: reviews, weight: 40}")
                        .with("break-by: [pledges]", "break-by: [reviews]");
        assertThat(none.said()).containsExactly("composite.form-none: reviews");
    }

    /** On the visit a has 102 of 120, which is 85, as much as the mean of its contests. */
    @Test
    void marksOfVisitsAreAPartOfTheirOwn() {
        SmallDistrict visited =
                Year.district()
                        .with("{of: pledges, weight: 40}", "{of: observations, weight: 40}")
                        .with("break-by: [pledges]", "break-by: [observations]")
                        .withFile(
                                "campaigns/x/contests/v1.yaml",
                                """
                                id: v1
                                title: 现场打分
                                held: 2025-05-20
                                organiser: t
                                rule: two
                                observation: walk
                                judges: [{id: j1, post: t.judge}]
                                entries:
                                  - {unit: a, order: 1, marks: {j1: [60, 42]}}
                                  - {unit: c, order: 2, marks: {j1: [30, 30]}}
                                """);
        Standing first = standing(visited, DAY, "a");
        assertThat(Decimals.exact(first.points("contests"))).isEqualTo("85");
        assertThat(Decimals.exact(first.points("observations"))).isEqualTo("85");
        Standing second = standing(visited, DAY, "c");
        assertThat(Decimals.exact(second.total().orElseThrow())).isEqualTo("65");
        assertThat(Year.result(visited, DAY).counted().contests(true)).hasSize(1);
        assertThat(Year.result(visited, DAY).counted().contests(false)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void pagesTellTheFormTheDayAndTheRounds(String language) {
        View view = Sample.view(DISTRICT, DAY, language);
        assertThat(Sample.everything(view, CompositeKind.kind())).isNotEmpty();
        List<Section> sections =
                CompositeKind.kind().presentation().pages(view).get(0).sections().get();
        assertThat(sections).extracting(Section::id).contains("counted", "counted-reviews");
        for (String missing : List.of("zero", "error")) {
            SmallDistrict other = DISTRICT.with("missing: skip", "missing: " + missing);
            View changed = Sample.view(other, "2025-02-01", language);
            assertThat(Sample.everything(changed, CompositeKind.kind())).isNotEmpty();
        }
    }
}
