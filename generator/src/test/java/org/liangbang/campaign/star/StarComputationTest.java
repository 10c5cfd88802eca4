package org.liangbang.campaign.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Results;
import org.liangbang.source.Located;

class StarComputationTest {
    private static CampaignStars stars(String day) {
        return Stars.district().results(day).get(StarResults.TYPE).campaign("wx").orElseThrow();
    }

    private static UnitStanding unit(String id, String day) {
        return stars(day).unit(id).orElseThrow();
    }

    private static String figure(String id, String day) {
        return Stars.district().results(day).figure(new FigureId(id)).orElseThrow().printed();
    }

    private static List<String> states(String day) {
        return unit("cun-a", day).tasks().stream()
                .map(task -> task.task().id().value() + " " + task.state().word())
                .toList();
    }

    @Test
    void entriesDecideTheStateOfATask() {
        assertThat(states("2025-02-28"))
                .containsExactly(
                        "fire not-started",
                        "watch not-started",
                        "road not-started",
                        "meet not-started");
        assertThat(states("2025-03-01")).contains("fire under-way");
        assertThat(states("2025-05-01")).contains("fire done");
        assertThat(states("2025-05-10")).contains("fire failed");
        assertThat(states("2025-07-02")).contains("fire done");
        assertThat(states("2025-12-24"))
                .containsExactly(
                        "fire checked", "watch done", "road under-way", "meet not-started");
    }

    @Test
    void aFailedTaskIsOverdueAfterItsDayUntilItIsDoneAgain() {
        assertThat(unit("cun-a", "2025-06-30").overdue()).isEmpty();
        assertThat(unit("cun-a", "2025-07-01").overdue()).hasSize(1);
        assertThat(unit("cun-a", "2025-07-02").overdue()).isEmpty();
        assertThat(unit("cun-a", "2025-12-20").overdue()).isEmpty();
        assertThat(unit("cun-a", "2025-12-21").overdue()).hasSize(1);
    }

    @Test
    void tasksAreCountedAgainstTheListOfTheTrack() {
        assertThat(figure("wx/cun-a/stars/done", "2025-12-24")).isEqualTo("2/4");
        assertThat(figure("wx/cun-a/stars/checked", "2025-12-24")).isEqualTo("1/4");
        assertThat(figure("wx/cun-a/stars/done/peace", "2025-12-24")).isEqualTo("2/2");
        assertThat(figure("wx/she-c/stars/done", "2025-12-24")).isEqualTo("0/3");
        assertThat(figure("wx/task-fire/stars/done", "2025-12-24")).isEqualTo("1/3");
        assertThat(figure("wx/task-watch/stars/done", "2025-12-24")).isEqualTo("1/2");
    }

    /** Held from the day of the award to the last valid day, with the gap before a late renewal. */
    @Test
    void aStarIsHeldWhileItIsValidAndNotTakenAway() {
        assertThat(held("cun-a", "2025-06-30")).containsExactly("party");
        assertThat(held("cun-a", "2025-07-01")).isEmpty();
        assertThat(unit("cun-a", "2025-07-01").lapsed()).hasSize(1);
        assertThat(held("cun-a", "2025-08-01")).containsExactly("party");
        assertThat(held("cun-a", "2025-09-20")).containsExactly("peace", "party");
        assertThat(held("cun-a", "2025-12-01")).containsExactly("party");
        assertThat(figure("wx/cun-a/stars/lost", "2025-12-01")).isEqualTo("1");
    }

    private static List<String> held(String unit, String day) {
        return unit(unit, day).held().stream().map(each -> each.star().id().value()).toList();
    }

    @Test
    void unitsAreCountedByTheirStarsAtTheEndOfEachQuarter() {
        assertThat(stars("2025-12-24").points())
                .extracting(Point::id)
                .containsExactly("start", "2025-q1", "2025-q2", "2025-q3", "now");
        // start: party, none, clean · end of June: the same · end of September: two, none, clean
        assertThat(counts("start")).containsExactly("1", "2", "0", "0");
        assertThat(counts("2025-q2")).containsExactly("1", "2", "0", "0");
        assertThat(counts("2025-q3")).containsExactly("1", "1", "1", "0");
        // today: party; none; clean ran out in October
        assertThat(counts("now")).containsExactly("2", "1", "0", "0");
        assertThat(figure("wx/hebian/stars/2025-q3/all", "2025-12-24")).isEqualTo("3");
        assertThat(figure("wx/hebian/stars/2025-q3/share-1", "2025-12-24")).isEqualTo("66.7%（2/3）");
        assertThat(figure("wx/hebian/stars/now/share-1", "2025-12-24")).isEqualTo("33.3%（1/3）");
    }

    private static List<String> counts(String point) {
        Results results = Stars.district().results("2025-12-24");
        return IntStream.rangeClosed(0, 3)
                .mapToObj(n -> FigureId.of("wx", "liuan", "stars", point, "with-" + n))
                .map(id -> results.figure(id).orElseThrow().printed())
                .toList();
    }

    @Test
    void aPlanIsJudgedOnItsLastDay() {
        assertThat(plan("2025-02-05").state()).isEqualTo(PlanState.DRAFTED);
        assertThat(plan("2025-03-01").state()).isEqualTo(PlanState.AGREED);
        assertThat(plan("2025-03-01").reached())
                .extracting(Located::value)
                .containsExactly("party");
        assertThat(plan("2025-05-02").lateSteps()).hasSize(1);
        assertThat(plan("2025-11-30").state()).isEqualTo(PlanState.REACHED);
        // peace was taken away on the day after the last: the plan stays reached
        assertThat(plan("2025-12-24").state()).isEqualTo(PlanState.REACHED);
        assertThat(figure("wx/cun-a/stars/reached", "2025-12-24")).isEqualTo("2/2");
    }

    @Test
    void aPlanThatEndsWithAStarWantingIsMissed() {
        SmallDistrict district = Stars.district().with("  due: 2025-11-30", "  due: 2025-09-10");
        PlanStatus plan =
                district.results("2025-12-24")
                        .get(StarResults.TYPE)
                        .campaign("wx")
                        .flatMap(stars -> stars.unit("cun-a"))
                        .flatMap(UnitStanding::plan)
                        .orElseThrow();
        assertThat(plan.state()).isEqualTo(PlanState.MISSED);
        assertThat(plan.reached()).extracting(Located::value).containsExactly("party");
    }

    private static PlanStatus plan(String day) {
        return unit("cun-a", day).plan().orElseThrow();
    }

    @Test
    void theLastLookOfACheckListCountsWithWhatWasPutRightSince() {
        assertThat(figure("wx/checklists/three/cun-a", "2025-03-01")).isEqualTo("1/3");
        assertThat(figure("wx/checklists/three/cun-a", "2025-06-01")).isEqualTo("1/3");
        assertThat(figure("wx/checklists/three/cun-a", "2025-06-20")).isEqualTo("2/3");
        assertThat(figure("wx/checklists/three/units-seen", "2025-06-20")).isEqualTo("2/3");
        assertThat(figure("wx/checklists/three/units-whole", "2025-06-20")).isEqualTo("1/3");
    }

    @Test
    void starsWithoutAPostAreCounted() {
        assertThat(figure("wx/stars/coverage/in-charge", "2025-12-24")).isEqualTo("2/9");
        assertThat(figure("wx/stars/coverage/plans", "2025-12-24")).isEqualTo("1/3");
    }
}
