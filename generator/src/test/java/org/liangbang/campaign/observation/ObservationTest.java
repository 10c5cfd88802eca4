package org.liangbang.campaign.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.compute.Results;
import org.liangbang.model.Unit;

/** Coverage, topics, people and requirements, with numbers worked out by hand. */
class ObservationTest {
    private static final Kind KIND = ObservationKind.kind();
    private static final SmallDistrict DISTRICT = Visits.district(ContestKind.kind(), KIND);

    private static String printed(String id, String day) {
        return DISTRICT.results(day).figure(new FigureId(id)).orElseThrow().printed();
    }

    private static Round whole(String campaign, String day) {
        Results results = DISTRICT.results(day);
        return results.get(ObservationResults.TYPE).campaign(campaign).orElseThrow().whole();
    }

    @Test
    void visitToAGridIsOneToItsCommunity() {
        assertThat(whole("lsb", "2025-06-30").to("jia-1")).hasSize(1);
        assertThat(printed("lsb/jia-1/observations/visits", "2025-06-30")).isEqualTo("1");
        assertThat(printed("lsb/jia-2/observations/visits", "2025-06-30")).isEqualTo("2");
    }

    /**
     * Two of four by June, three of four by December; both of the town, one of two of the other.
     */
    @Test
    void coverageIsUnitsVisitedOverUnitsOfTheCampaign() {
        assertThat(printed("lsb/observations/all/visited-rate", "2025-06-30"))
                .isEqualTo("50.0%（2/4）");
        assertThat(printed("lsb/observations/all/visited-rate", "2025-12-24"))
                .isEqualTo("75.0%（3/4）");
        assertThat(printed("lsb/jia/observations/visited-rate", "2025-12-24"))
                .isEqualTo("100.0%（2/2）");
        assertThat(printed("lsb/yi/observations/visited-rate", "2025-12-24"))
                .isEqualTo("50.0%（1/2）");
        assertThat(whole("lsb", "2025-12-24").missing())
                .extracting(Unit::id)
                .extracting(id -> id.value())
                .containsExactly("yi-2");
    }

    @Test
    void roundHeldLateCountsInItsQuarter() {
        assertThat(printed("lsb/observations/2025-q3/visits", "2025-12-24")).isEqualTo("1");
        assertThat(printed("lsb/observations/2025-q4/visits", "2025-12-24")).isEqualTo("0");
        assertThat(printed("lsb/observations/2025-q3/visited-rate", "2025-12-24"))
                .isEqualTo("25.0%（1/4）");
    }

    /** Living and flood of three in use in the second quarter; none of two in the fourth. */
    @Test
    void topicsAreCountedAgainstThoseInUse() {
        assertThat(printed("lsb/observations/2025-q2/topics-rate", "2025-12-24"))
                .isEqualTo("66.7%（2/3）");
        assertThat(printed("lsb/observations/2025-q4/topics-rate", "2025-12-24"))
                .isEqualTo("0.0%（0/2）");
        assertThat(printed("lsb/observations/2025-q1/topics-rate", "2025-12-24"))
                .isEqualTo("0.0%（0/2）");
    }

    @Test
    void oneCountThatIsOnlyAboutMakesTheSumOnlyAbout() {
        assertThat(printed("lsb/q2-jia/participants", "2025-12-24")).isEqualTo("约38");
        assertThat(printed("lsb/q3-yi/participants", "2025-12-24")).isEqualTo("7");
    }

    @Test
    void requirementCountsOnceSomethingWasReported() {
        assertThat(printed("lsb/observations/all/followed-rate", "2025-07-02"))
                .isEqualTo("0.0%（0/2）");
        assertThat(printed("lsb/observations/all/followed-rate", "2025-07-03"))
                .isEqualTo("50.0%（1/2）");
    }

    @Test
    void strengthsAndWeaknessesAreCountedByUnit() {
        assertThat(printed("lsb/jia-2/observations/strengths", "2025-12-24")).isEqualTo("1");
        assertThat(printed("lsb/jia-2/observations/weaknesses", "2025-12-24")).isEqualTo("2");
    }

    @Test
    void visitServesAllItsCampaignsAndIsFiledInItsHome() {
        assertThat(whole("wall", "2025-12-24").observations()).hasSize(1);
        assertThat(printed("wall/observations/all/visited-rate", "2025-12-24"))
                .isEqualTo("100.0%（2/2）");
        View view = Sample.view(DISTRICT, "2025-12-24", "zh-CN");
        assertThat(KIND.presentation().pages(view))
                .extracting(page -> page.address().path())
                .containsExactly(
                        "/campaigns/lsb/observations/",
                        "/campaigns/wall/observations/",
                        "/campaigns/lsb/observations/q2-jia/",
                        "/campaigns/lsb/observations/q3-yi/");
    }

    @Test
    void visitTakenBackNoLongerCounts() {
        SmallDistrict taken =
                DISTRICT.with(
                        "date: 2025-10-20\n",
                        "date: 2025-10-20\nwithdrawn: {date: 2025-10-25, because: 没走完}\n");
        assertThat(
                        taken.results("2025-12-24")
                                .figure(new FigureId("lsb/observations/all/visited-rate"))
                                .orElseThrow()
                                .printed())
                .isEqualTo("50.0%（2/4）");
    }

    @Test
    void topicOutsideItsDaysIsReported() {
        assertThat(DISTRICT.with("date: 2025-06-10", "date: 2025-04-10").said())
                .containsExactly("observation.topic-out-of-use: flood");
    }

    @Test
    void eachWeaknessIsAnEventOfItsOwn() {
        assertThat(new ObservationEvents().in(DISTRICT.checked().register()))
                .extracting(event -> event.path())
                .containsExactly(
                        "lsb/observations/q2-jia",
                        "lsb/observations/q2-jia/c1",
                        "lsb/observations/q2-jia/c2",
                        "lsb/observations/q3-yi");
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        for (String language : List.of("zh-CN", "en")) {
            View view = Sample.view(DISTRICT, "2025-12-24", language);
            assertThat(Sample.everything(view, KIND)).isNotEmpty();
            assertThat(KIND.presentation().onMethods(view)).hasSize(1);
            assertThat(KIND.presentation().onTopic("flood", view)).hasSize(1);
            assertThat(KIND.oversight().duties(view)).hasSize(2);
            assertThat(KIND.oversight().coverage(view)).hasSize(4);
            assertThat(KIND.oversight().upkeep(view)).hasSize(2);
            assertThat(KIND.oversight().headlines(view)).isNotEmpty();
        }
    }
}
