package org.liangbang.campaign.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Results;
import org.liangbang.model.Period;

/**
 * All numbers worked by hand. January 2025 ends on a Friday: its sheets are due on Wednesday 5
 * February; February's, which ends on a Friday too, on 5 March.
 */
class ReviewScoringTest {
    private static FormResult form(SmallDistrict district, String day) {
        return district.results(day).get(ReviewResults.TYPE).all().get(0);
    }

    private static Round round(String day, int at) {
        return form(Town.district(), day).rounds().get(at);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-04, WAITING, WAITING, WAITING", "2025-02-05, FILED, WAITING, WAITING",
        "2025-02-06, FILED, LATE, MISSING", "2025-12-24, FILED, LATE, MISSING"
    })
    void filingsFollowTheWorkingCalendar(String day, Filing a, Filing b, Filing c) {
        assertThat(round(day, 0).scores()).extracting(Score::filing).containsExactly(a, b, c);
    }

    @Test
    void theAssessorsMarksCountFromTheDayTheyWereGiven() {
        assertThat(round("2025-02-09", 0).of("b").orElseThrow().points()).contains(Fraction.of(90));
        Score assessed = round("2025-02-10", 0).of("b").orElseThrow();
        assertThat(assessed.points()).contains(Fraction.of(157, 2));
        assertThat(assessed.own()).contains(Fraction.of(90));
    }

    /** February: 82, 82 and 60; in January a had 80, b 78.5. */
    @Test
    void ranksByLevelAndByChangeStandBesideEachOther() {
        Round round = round("2025-03-20", 1);
        assertThat(round.places()).extracting(place -> place.rank()).containsExactly(1, 1, 3);
        assertThat(round.changes())
                .extracting(place -> place.result().id())
                .containsExactly("b", "a");
        assertThat(round.of("b").orElseThrow().change()).contains(Fraction.of(7, 2));
        assertThat(round.of("c").orElseThrow().change()).isEmpty();
    }

    /** Visits 142 ÷ 3 of 60 are 78.9 per cent, living 82 ÷ 3 of 40 are 68.3. */
    @Test
    void theWeakestItemHasTheLowestShare() {
        Round round = round("2025-03-20", 1);
        assertThat(round.mean(round.form().items().get(0))).contains(Fraction.of(142, 3));
        assertThat(round.weakest().orElseThrow().id().value()).isEqualTo("living");
    }

    @Test
    void figuresSayTheSame() {
        Results results = Town.district().results("2025-03-20");
        assertThat(printed(results, "x/m2/a/total")).isEqualTo("82");
        assertThat(printed(results, "x/m2/b/change")).isEqualTo("+3.5");
        assertThat(printed(results, "x/m2/b/change-rank")).isEqualTo("1");
        assertThat(printed(results, "x/m2/c/rank")).isEqualTo("3");
        assertThat(printed(results, "x/m2/items/visits/mean")).isEqualTo("47.33");
        assertThat(printed(results, "x/m1/all/filed")).isEqualTo("2/3");
        assertThat(printed(results, "x/monthly/c/filed")).isEqualTo("1/2");
    }

    private static String printed(Results results, String id) {
        return results.figure(new FigureId(id)).orElseThrow().printed();
    }

    /** A missing sheet counts as nothing: (0 + 60) ÷ 2 for c. */
    @Test
    void aMissingSheetCountsAsNothingInAMean() {
        FormResult form = form(Town.district(), "2025-03-20");
        Period days = form.form().period();
        List<Score> counted = form.counted("c", days, days.last());
        assertThat(form.mean(counted)).contains(Fraction.of(30));
    }

    @Test
    void resultsCountWhatIsMet() {
        SmallDistrict district =
                SmallDistrict.of(
                        Town.DISTRICT
                                + Town.FORM
                                        .replace("scale: points", "scale: result")
                                        .replace(", max: 60", "")
                                        .replace(", max: 40", "")
                                + """
                                -- campaigns/x/reviews/m1.yaml --
                                id: m1
                                form: monthly
                                period: 2025-01
                                sheets:
                                  - {unit: a, filed: 2025-02-05, self: {visits: yes, living: partly}}
                                  - {unit: b, filed: 2025-02-05, self: {visits: yes, living: yes}}
                                """,
                        ReviewKind.kind());
        Round round = form(district, "2025-03-20").rounds().get(0);
        assertThat(round.of("a").orElseThrow().points()).contains(Fraction.ONE);
        assertThat(round.of("b").orElseThrow().points()).contains(Fraction.of(2));
        assertThat(round.form().full()).isEqualTo(Fraction.of(2));
        for (String language : List.of("zh-CN", "en")) {
            View view = Sample.view(district, "2025-03-20", language);
            assertThat(Sample.everything(view, ReviewKind.kind())).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, zh-CN",
        "2025-01-20, zh-CN",
        "2025-02-05, zh-CN",
        "2025-03-20, zh-CN",
        "2025-12-24, zh-CN",
        "2025-03-20, en"
    })
    void everythingCanBeShownOnAnyDay(String day, String language) {
        View view = Sample.view(Town.district(), day, language);
        assertThat(Sample.everything(view, ReviewKind.kind())).isNotEmpty();
    }

    @Test
    void findingsMayReferToReviewsAndDutiesAreWatched() {
        Kind kind = ReviewKind.kind();
        assertThat(kind.events().in(Town.district().checked().register()))
                .extracting(Event::path)
                .containsExactly("x/reviews/m1", "x/reviews/m2");
        Oversight oversight = kind.oversight();
        View view = Sample.view(Town.district(), "2025-02-20", "zh-CN");
        assertThat(oversight.duties(view)).filteredOn(duty -> duty.done().isEmpty()).hasSize(4);
        assertThat(oversight.coverage(view).get(0).missing()).hasSize(1);
        assertThat(oversight.upkeep(view)).hasSize(1);
    }

    /** Laws: ranks are in order of points, and changes add up over time. */
    @Test
    void ranksAndChangesHoldForAnyMarks() {
        Random random = new Random(11);
        for (int at = 0; at < 60; at++) {
            int visits = random.nextInt(61);
            int living = random.nextInt(41);
            SmallDistrict district =
                    Town.district()
                            .with("{visits: 40, living: 20}", marks(visits, living))
                            .with("{visits: 50, living: 30}", marks(living, visits / 2));
            FormResult form = form(district, "2025-03-20");
            Round round = form.rounds().get(1);
            for (int place = 1; place < round.places().size(); place++) {
                Score better = round.places().get(place - 1).result();
                Score worse = round.places().get(place).result();
                assertThat(better.points().orElseThrow())
                        .isGreaterThanOrEqualTo(worse.points().orElseThrow());
            }
            for (Score score : round.scores()) {
                score.change()
                        .ifPresent(
                                change ->
                                        assertThat(score.before().orElseThrow().plus(change))
                                                .isEqualTo(score.points().orElseThrow()));
            }
        }
    }

    private static String marks(int visits, int living) {
        return "{visits: " + visits + ", living: " + living + "}";
    }
}
