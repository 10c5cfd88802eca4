package org.liangbang.campaign.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.compute.Results;

/** What holds for every contest; each law is tried on contests made up from seeds. */
class ContestLawsTest {
    private static final int CONTESTS = 20;

    private static ContestResult result(RandomContest contest) {
        return Stage.result(contest.district(), "2025-12-24");
    }

    private static Score score(ContestResult result, String unit) {
        return result.of(unit).orElseThrow().result();
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion", "none"})
    void theOrderOfJudgesDoesNotChangeTotals(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            ContestResult before = result(new RandomContest(seed, trim));
            ContestResult after = result(new RandomContest(seed, trim).shuffleJudges(seed));
            for (Ranking.Place<Score> place : before.places()) {
                String unit = place.result().unit();
                assertThat(score(after, unit).mean()).isEqualTo(place.result().mean());
                assertThat(score(after, unit).total()).isEqualTo(place.result().total());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"criterion", "none"})
    void theOrderOfJudgesDoesNotChangeRanksUnlessWholeJudgesAreDropped(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            ContestResult before = result(new RandomContest(seed, trim));
            ContestResult after = result(new RandomContest(seed, trim).shuffleJudges(seed));
            for (Ranking.Place<Score> place : before.places()) {
                String unit = place.result().unit();
                assertThat(after.of(unit).orElseThrow().rank()).isEqualTo(place.rank());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion", "none"})
    void theOrderOfEntriesDoesNotChangeRanks(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            ContestResult before = result(new RandomContest(seed, trim));
            RandomContest turned = new RandomContest(seed, trim);
            Collections.reverse(turned.entries);
            ContestResult after = result(turned);
            for (Ranking.Place<Score> place : before.places()) {
                String unit = place.result().unit();
                assertThat(after.of(unit).orElseThrow().rank()).isEqualTo(place.rank());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion", "none"})
    void ranksAreATotalPreorderOfTheScores(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            List<Ranking.Place<Score>> places = result(new RandomContest(seed, trim)).places();
            for (Ranking.Place<Score> one : places) {
                int better = 0;
                for (Ranking.Place<Score> other : places) {
                    int compared = Score.BEST_FIRST.compare(other.result(), one.result());
                    better += compared < 0 ? 1 : 0;
                    assertThat(Integer.signum(Integer.compare(other.rank(), one.rank())))
                            .isEqualTo(Integer.signum(compared));
                }
                assertThat(one.rank()).isEqualTo(better + 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion"})
    void trimmingNeverChangesAnAllEqualResult(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            RandomContest contest = new RandomContest(seed, trim);
            for (RandomContest.Entry entry : contest.entries) {
                List<Integer> marks =
                        entry.halves.stream()
                                .filter(row -> !row.isEmpty())
                                .findFirst()
                                .orElseThrow();
                entry.halves.replaceAll(row -> row.isEmpty() ? row : marks);
                int halves = marks.stream().mapToInt(Integer::intValue).sum();
                assertThat(score(result(contest), entry.unit).mean())
                        .isEqualTo(Fraction.of(halves, 2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion", "none"})
    void oneHigherMarkNeverLowersATotal(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            RandomContest contest = new RandomContest(seed, trim);
            RandomContest.Entry entry = contest.entries.get(0);
            Fraction before = score(result(contest), entry.unit).total();
            for (List<Integer> row : entry.halves) {
                if (!row.isEmpty()) {
                    row.set(0, row.get(0) + 3);
                    break;
                }
            }
            Fraction after = score(result(contest), entry.unit).total();
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion", "none"})
    void aMeanLiesBetweenTheLowestAndTheHighestMarks(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            ContestResult result = result(new RandomContest(seed, trim));
            for (Ranking.Place<Score> place : result.places()) {
                Trimming marks =
                        Trimming.of(result.contest(), place.result().entry(), result.rule());
                for (int at = 0; at < result.rule().criteria().size(); at++) {
                    int criterion = at;
                    List<Fraction> given =
                            marks.present().stream()
                                    .map(judge -> marks.mark(judge, criterion))
                                    .toList();
                    assertThat(marks.mean(at))
                            .isBetween(Collections.min(given), Collections.max(given));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion"})
    void asManyMarksAreDroppedAsTheRuleSays(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            ContestResult result = result(new RandomContest(seed, trim));
            for (Ranking.Place<Score> place : result.places()) {
                Trimming marks =
                        Trimming.of(result.contest(), place.result().entry(), result.rule());
                for (int at = 0; at < result.rule().criteria().size(); at++) {
                    assertThat(marks.with(Trimming.Fate.HIGHEST, at)).hasSize(1);
                    assertThat(marks.with(Trimming.Fate.LOWEST, at)).hasSize(1);
                    assertThat(marks.with(Trimming.Fate.KEPT, at))
                            .hasSize(marks.present().size() - 2);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion", "none"})
    void howTotalsArePrintedChangesNeitherTotalsNorRanks(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            SmallDistrict exact = new RandomContest(seed, trim).district();
            SmallDistrict coarse = exact.with("decimals: 2", "decimals: 0").with("half-up", "down");
            List<Ranking.Place<Score>> places = Stage.result(exact, "2025-12-24").places();
            assertThat(Stage.result(coarse, "2025-12-24").places())
                    .extracting(place -> place.result().total() + " " + place.rank())
                    .isEqualTo(
                            places.stream()
                                    .map(place -> place.result().total() + " " + place.rank())
                                    .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "criterion", "none"})
    void aPrintedTotalIsTheExactOneRoundedOnce(String trim) {
        for (int seed = 0; seed < CONTESTS; seed++) {
            Results results = new RandomContest(seed, trim).district().results("2025-12-24");
            ContestResult result = results.get(ContestResults.TYPE).all().get(0);
            for (Ranking.Place<Score> place : result.places()) {
                Fraction total = place.result().total();
                BigDecimal rounded =
                        new BigDecimal(total.numerator())
                                .divide(
                                        new BigDecimal(total.denominator()),
                                        2,
                                        RoundingMode.HALF_UP);
                assertThat(results.figure(result.figure(place.result().unit(), "total")))
                        .get()
                        .extracting(Figure::printed)
                        .isEqualTo(rounded.toPlainString());
            }
        }
    }
}
