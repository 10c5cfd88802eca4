package org.liangbang.campaign.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Fraction;

/** What holds for any district on any day. */
class StarLawsTest {
    private static final int DISTRICTS = 80;
    private static final List<String> DAYS =
            List.of("2024-12-30", "2025-03-31", "2025-07-15", "2025-12-31", "2026-02-02");

    private static CampaignStars stars(SmallDistrict district, String day) {
        return district.results(day).get(StarResults.TYPE).campaigns().get(0);
    }

    @Test
    void everyUnitIsCountedOnceOnEachDay() {
        for (int seed = 0; seed < DISTRICTS; seed++) {
            SmallDistrict district = SmallDistrict.of(RandomStars.of(seed), StarKind.kind());
            for (String day : DAYS) {
                CampaignStars stars = stars(district, day);
                for (String scope : stars.scopes()) {
                    stars.spread(scope).values().forEach(StarLawsTest::addsUp);
                }
                addsUpTheTree(stars);
            }
        }
    }

    private static void addsUp(Distribution spread) {
        int units = 0;
        int stars = 0;
        for (int count = 0; count <= spread.most(); count++) {
            units += spread.with(count).size();
            stars += count * spread.with(count).size();
        }
        assertThat(units).isEqualTo(spread.units().size()).isEqualTo(spread.atLeast(0));
        assertThat(stars).isEqualTo(spread.stars());
        assertThat(spread.share(0).value()).contains(Fraction.ONE);
    }

    private static void addsUpTheTree(CampaignStars stars) {
        int towns =
                stars.scopes().stream()
                        .filter(scope -> scope.startsWith("zhen"))
                        .flatMap(scope -> stars.now(scope).stream())
                        .mapToInt(Distribution::stars)
                        .sum();
        assertThat(stars.now("qu").orElseThrow().stars()).isEqualTo(towns);
        int byStar =
                stars.standard().starIds().stream().mapToInt(id -> stars.holders(id).size()).sum();
        assertThat(byStar).isEqualTo(towns);
    }

    @Test
    void statesPartitionTheTasksOfTheTrack() {
        for (int seed = 0; seed < DISTRICTS; seed++) {
            SmallDistrict district = SmallDistrict.of(RandomStars.of(seed), StarKind.kind());
            for (UnitStanding unit : stars(district, "2025-10-01").units()) {
                int all = 0;
                for (TaskState state : TaskState.values()) {
                    all += unit.in(state).size();
                }
                assertThat(all).isEqualTo(unit.tasks().size());
                assertThat(unit.overdue()).noneMatch(task -> task.state().isDone());
                assertThat(unit.tasks())
                        .allSatisfy(
                                task ->
                                        assertThat(task.doneOn().isPresent())
                                                .isEqualTo(task.state().isDone()));
            }
        }
    }

    /** What was held on an earlier day is the same, seen from then and seen from later. */
    @Test
    void thePastDoesNotChange() {
        for (int seed = 0; seed < DISTRICTS; seed++) {
            SmallDistrict district = SmallDistrict.of(RandomStars.of(seed), StarKind.kind());
            CampaignStars then = stars(district, "2025-06-30");
            for (UnitStanding unit : stars(district, "2026-01-20").units()) {
                assertThat(unit.heldOn(LocalDate.of(2025, 6, 30)))
                        .isEqualTo(then.unit(unit.id()).orElseThrow().held());
            }
        }
    }
}
