package org.liangbang.campaign.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.model.Composite;
import org.liangbang.model.Composite.Missing;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** What holds for every composite; each law is tried on results made up from seeds. */
class CompositeLawsTest {
    private static final int CASES = 500;
    private static final int YEARS = 15;
    private static final Span NOWHERE = new SourceFile("a.yaml", "").start();

    private record Given(Optional<Fraction> points) implements Basis {
        @Override
        public String terms() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Explanation step() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String note(CompositeWords words) {
            throw new UnsupportedOperationException();
        }
    }

    private static PartScore part(int source, BigDecimal weight, Optional<Fraction> points) {
        Composite.Source of = Composite.Source.values()[source];
        return new PartScore(
                new Composite.Part(
                        new Located<>(of, NOWHERE),
                        new Located<>(weight, NOWHERE),
                        Optional.empty(),
                        NOWHERE),
                new Given(points));
    }

    /** One to four parts, some of them without a result. */
    private static List<PartScore> scores(Random random) {
        List<PartScore> scores = new ArrayList<>();
        for (int at = 0; at <= random.nextInt(4); at++) {
            BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(999), random.nextInt(3));
            Fraction points = Fraction.of(random.nextInt(700), 1 + random.nextInt(7));
            scores.add(
                    part(
                            at,
                            weight,
                            random.nextInt(4) == 0 ? Optional.empty() : Optional.of(points)));
        }
        return scores;
    }

    private static Optional<Fraction> total(List<PartScore> scores, Missing missing) {
        return PartScore.total(scores, missing);
    }

    private static List<PartScore> scaled(List<PartScore> scores, String by) {
        return scores.stream()
                .map(
                        score ->
                                part(
                                        score.part().of().value().ordinal(),
                                        score.part().weight().value().multiply(new BigDecimal(by)),
                                        score.points()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Missing.class)
    void weightsTimesAConstantChangeNothing(Missing missing) {
        for (int seed = 0; seed < CASES; seed++) {
            List<PartScore> scores = scores(new Random(seed));
            for (String by : List.of("2", "0.01", "7.3")) {
                assertThat(total(scaled(scores, by), missing)).isEqualTo(total(scores, missing));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Missing.class)
    void theOrderOfPartsChangesNothing(Missing missing) {
        for (int seed = 0; seed < CASES; seed++) {
            List<PartScore> scores = scores(new Random(seed));
            List<PartScore> turned = new ArrayList<>(scores);
            Collections.reverse(turned);
            assertThat(total(turned, missing)).isEqualTo(total(scores, missing));
        }
    }

    @Test
    void skippingIsTheMeanOfWhatIsThere() {
        for (int seed = 0; seed < CASES; seed++) {
            List<PartScore> scores = scores(new Random(seed));
            List<PartScore> there =
                    scores.stream().filter(score -> score.points().isPresent()).toList();
            assertThat(total(scores, Missing.SKIP)).isEqualTo(total(there, Missing.ZERO));
        }
    }

    @Test
    void zeroGivesWhatSkippingGivesCutToTheWeightThatIsThere() {
        for (int seed = 0; seed < CASES; seed++) {
            List<PartScore> scores = scores(new Random(seed));
            Fraction all = Fraction.sum(scores.stream().map(PartScore::weight).toList());
            Fraction there =
                    Fraction.sum(
                            scores.stream()
                                    .filter(score -> score.points().isPresent())
                                    .map(PartScore::weight)
                                    .toList());
            Fraction skipped = total(scores, Missing.SKIP).orElse(Fraction.ZERO);
            assertThat(total(scores, Missing.ZERO)).contains(skipped.times(there).dividedBy(all));
        }
    }

    @Test
    void whereNothingIsMissingAllThreeWaysAgree() {
        for (int seed = 0; seed < CASES; seed++) {
            List<PartScore> scores = scores(new Random(seed));
            boolean whole = scores.stream().allMatch(score -> score.points().isPresent());
            Optional<Fraction> strict = total(scores, Missing.ERROR);
            assertThat(strict.isPresent()).isEqualTo(whole);
            if (whole) {
                assertThat(total(scores, Missing.SKIP)).isEqualTo(strict);
                assertThat(total(scores, Missing.ZERO)).isEqualTo(strict);
            }
        }
    }

    @Test
    void aTotalLiesBetweenItsLowestAndItsHighestPart() {
        for (int seed = 0; seed < CASES; seed++) {
            List<PartScore> scores = scores(new Random(seed));
            List<Fraction> points =
                    scores.stream().flatMap(score -> score.points().stream()).toList();
            total(scores, Missing.SKIP)
                    .ifPresent(
                            total ->
                                    assertThat(total)
                                            .isBetween(
                                                    Collections.min(points),
                                                    Collections.max(points)));
        }
    }

    /** Three contests with random marks, held on the days in the order given. */
    private static SmallDistrict year(long seed, List<String> days) {
        Random random = new Random(seed);
        SmallDistrict district = Year.district().with("2025-10-31", "2025-12-31");
        for (int contest = 1; contest <= days.size(); contest++) {
            StringBuilder text = new StringBuilder();
            text.append("id: q").append(contest).append("\ntitle: 赛\nheld: ");
            text.append(days.get(contest - 1)).append("\norganiser: t\nrule: two\n");
            text.append("judges: [{id: j1, post: t.judge}]\nentries:\n");
            int turn = 1;
            for (String unit : List.of("a", "b", "c")) {
                // few different marks, so that equal totals are common
                String marks = 50 + random.nextInt(2) + ", " + (50 + random.nextInt(2));
                text.append("  - {unit: ").append(unit).append(", order: ").append(turn++);
                text.append(", marks: {j1: [").append(marks).append("]}}\n");
            }
            district =
                    district.withFile(
                            "campaigns/x/contests/q" + contest + ".yaml", text.toString());
        }
        return district;
    }

    @Test
    void theOrderOfContestsChangesNothing() {
        for (int seed = 0; seed < YEARS; seed++) {
            List<String> days = new ArrayList<>(List.of("2025-03-20", "2025-06-20", "2025-09-20"));
            CompositeResult before = Year.result(year(seed, days), "2025-12-24");
            Collections.shuffle(days, new Random(seed));
            CompositeResult after = Year.result(year(seed, days), "2025-12-24");
            assertThat(after.places())
                    .extracting(place -> place.result().id() + place.rank())
                    .isEqualTo(
                            before.places().stream()
                                    .map(place -> place.result().id() + place.rank())
                                    .toList());
            assertThat(after.places())
                    .extracting(place -> place.result().total())
                    .isEqualTo(
                            before.places().stream().map(place -> place.result().total()).toList());
        }
    }

    @Test
    void ranksAreATotalPreorderOfTheTotals() {
        List<String> days = List.of("2025-03-20", "2025-06-20", "2025-09-20");
        for (int seed = 0; seed < YEARS; seed++) {
            CompositeResult result = Year.result(year(seed, days), "2025-12-24");
            for (Ranking.Place<Standing> one : result.places()) {
                int better = 0;
                for (Ranking.Place<Standing> other : result.places()) {
                    int compared =
                            Standing.bestFirst(result.composite())
                                    .compare(other.result(), one.result());
                    better += compared < 0 ? 1 : 0;
                    assertThat(Integer.signum(Integer.compare(other.rank(), one.rank())))
                            .isEqualTo(Integer.signum(compared));
                }
                assertThat(one.rank()).isEqualTo(better + 1);
            }
        }
    }

    @Test
    void howTotalsArePrintedChangesNeitherTotalsNorRanks() {
        List<String> days = List.of("2025-03-20", "2025-06-20", "2025-09-20");
        for (int seed = 0; seed < YEARS; seed++) {
            SmallDistrict exact = year(seed, days);
            SmallDistrict coarse =
                    exact.with(
                            "decimals: 2\n    rounding: half-up\n    ties: {break",
                            "decimals: 0\n    rounding: down\n    ties: {break");
            assertThat(Year.result(coarse, "2025-12-24").places())
                    .extracting(place -> place.result().total() + " " + place.rank())
                    .isEqualTo(
                            Year.result(exact, "2025-12-24").places().stream()
                                    .map(place -> place.result().total() + " " + place.rank())
                                    .toList());
        }
    }
}
