package org.liangbang.campaign.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Sample;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.View;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.campaign.observation.ObservationKind;
import org.liangbang.campaign.observation.Visits;
import org.liangbang.source.Located;

/** States, flags, rates and days of findings, with numbers worked out by hand. */
class FindingTest {
    private static final Kind VISITS = ObservationKind.kind();
    private static final Kind KIND = FindingKind.kind(List.of(VISITS.events()));
    private static final String FILE = "campaigns/lsb/findings/q2.yaml";
    private static final String FINDINGS =
            """
            - id: f1
              source: lsb/observations/q2-jia/c1
              unit: jia-2
              text: 灯暗
              class: facility
              owner: secretary
              found: 2025-06-10
              due: 2025-06-20
              steps:
                - {date: 2025-06-11, state: assigned, by: jia.office}
                - {date: 2025-06-18, state: submitted, by: secretary}
                - {date: 2025-06-19, state: returned, by: jia.office, note: 还暗}
                - {date: 2025-06-23, state: submitted, by: secretary}
                - {date: 2025-06-24, state: verified, by: jia.office}
            - id: f2
              source: lsb/observations/q2-jia
              unit: jia-1
              text: 门坏
              class: facility
              severity: grave
              owner: secretary
              found: 2025-06-10
              due: 2025-06-30
              steps:
                - {date: 2025-06-12, state: assigned, by: jia.office}
                - {date: 2025-06-14, state: submitted, by: secretary}
                - {date: 2025-06-16, state: verified, by: jia.office}
                - {date: 2025-08-01, state: reopened, by: jia.office, note: 又坏, due: 2025-08-15}
                - {date: 2025-08-05, state: started, by: secretary}
            - id: f3
              source: lsb/observations/q2-jia
              unit: jia-2
              text: 灯又暗
              class: facility
              owner: secretary
              found: 2025-07-01
              due: 2025-07-10
              extensions: [{date: 2025-07-09, due: 2025-07-31, reason: 缺灯}]
            - id: f4
              source: lsb/observations/q2-jia
              unit: jia-2
              text: 没有这回事
              class: duty
              owner: secretary
              found: 2025-06-10
              due: 2025-06-20
              withdrawn: {date: 2025-06-12, because: 核对过}
            """;
    private static final SmallDistrict DISTRICT =
            Visits.district(ContestKind.kind(), VISITS, KIND).withFile(FILE, FINDINGS);

    private static FindingStatus status(String id, String day) {
        return DISTRICT.results(day).get(FindingResults.TYPE).all().stream()
                .filter(each -> each.finding().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String printed(String id, String day) {
        return DISTRICT.results(day).figure(new FigureId(id)).orElseThrow().printed();
    }

    @Test
    void stateFollowsFromTheStepsKnownByTheDay() {
        assertThat(status("f1", "2025-06-10").state()).isEqualTo(FindingState.FOUND);
        assertThat(status("f1", "2025-06-11").state()).isEqualTo(FindingState.ASSIGNED);
        assertThat(status("f1", "2025-06-18").state()).isEqualTo(FindingState.SUBMITTED);
        assertThat(status("f1", "2025-06-19").state()).isEqualTo(FindingState.UNDER_WAY);
        assertThat(status("f1", "2025-06-24").state()).isEqualTo(FindingState.VERIFIED);
        assertThat(status("f4", "2025-06-12").state()).isEqualTo(FindingState.WITHDRAWN);
    }

    @Test
    void findingsAreUnknownBeforeTheyAreFound() {
        assertThat(DISTRICT.results("2025-06-09").get(FindingResults.TYPE).all()).isEmpty();
        assertThat(DISTRICT.results("2025-06-30").get(FindingResults.TYPE).all()).hasSize(3);
    }

    /** Sent back, it was overdue for two days, and the submission that stands came three late. */
    @Test
    void submissionThatWasSentBackDoesNotStand() {
        assertThat(status("f1", "2025-06-18").isOverdue()).isFalse();
        assertThat(status("f1", "2025-06-22").isOverdue()).isTrue();
        assertThat(status("f1", "2025-06-22").daysLate()).isEqualTo(2);
        assertThat(status("f1", "2025-06-24").isLate()).isTrue();
        assertThat(status("f1", "2025-06-24").daysLate()).isEqualTo(3);
    }

    @Test
    void reopeningOpensAgainWithItsOwnDeadline() {
        FindingStatus open = status("f2", "2025-08-20");
        assertThat(open.state()).isEqualTo(FindingState.REOPENED);
        assertThat(open.due()).extracting(Located::value).hasToString("2025-08-15");
        assertThat(open.daysLate()).isEqualTo(5);
        assertThat(open.closed()).isEmpty();
        assertThat(status("f2", "2025-07-31").state()).isEqualTo(FindingState.VERIFIED);
    }

    @Test
    void sameSortInTheSameUnitAfterClosingIsARepeat() {
        assertThat(status("f3", "2025-07-01").repeated().orElseThrow().id().value())
                .isEqualTo("f1");
        assertThat(status("f1", "2025-07-01").isRepeat()).isFalse();
        String later = FINDINGS.replace("found: 2025-07-01", "found: 2026-06-25");
        SmallDistrict year =
                Visits.district(ContestKind.kind(), VISITS, KIND)
                        .withFile(
                                FILE,
                                later.replace("due: 2025-07-10", "due: 2026-07-10")
                                        .replace("date: 2025-07-09", "date: 2026-07-09")
                                        .replace("due: 2025-07-31", "due: 2026-07-31"));
        assertThat(year.results("2026-07-01").get(FindingResults.TYPE).all())
                .noneMatch(FindingStatus::isRepeat);
    }

    @Test
    void extensionMovesTheDeadlineFromItsDay() {
        assertThat(status("f3", "2025-07-08").due().value()).hasToString("2025-07-10");
        assertThat(status("f3", "2025-07-20").isOverdue()).isFalse();
        assertThat(status("f3", "2025-08-02").daysLate()).isEqualTo(2);
    }

    /** By July f1 took 14 days, ten of them worked, and f2 six days, four of them worked. */
    @Test
    void ratesAndMediansLeaveOutTheWithdrawn() {
        assertThat(printed("lsb/findings/close-rate", "2025-07-31")).isEqualTo("66.7%（2/3）");
        assertThat(printed("lsb/findings/median-days", "2025-07-31")).isEqualTo("10");
        assertThat(printed("lsb/findings/median-workdays", "2025-07-31")).isEqualTo("7");
        assertThat(printed("lsb/jia-1/findings/median-days", "2025-07-31")).isEqualTo("6");
        assertThat(printed("lsb/jia/findings/all", "2025-07-31")).isEqualTo("4");
        assertThat(printed("lsb/jia-2.secretary/findings/open", "2025-07-31")).isEqualTo("1");
        assertThat(printed("lsb/jia-2/f1/days", "2025-07-31")).isEqualTo("14");
    }

    @Test
    void statesPartAllFindings() {
        Tally whole = DISTRICT.results("2025-08-20").get(FindingResults.TYPE).campaign("lsb");
        int parts =
                List.of(
                                Counted.FOUND,
                                Counted.ASSIGNED,
                                Counted.UNDER_WAY,
                                Counted.SUBMITTED,
                                Counted.CLOSED,
                                Counted.REOPENED_OPEN,
                                Counted.WITHDRAWN)
                        .stream()
                        .mapToInt(whole::count)
                        .sum();
        assertThat(parts).isEqualTo(whole.count(Counted.ALL)).isEqualTo(4);
    }

    /** One of the two weaknesses was made into a finding. */
    @Test
    void weaknessesThatBecameFindingsAreCounted() {
        assertThat(printed("lsb/findings/raised-rate", "2025-08-20")).isEqualTo("50.0%（1/2）");
    }

    @Test
    void eventsListWhatTheyRaised() {
        View view = Sample.view(DISTRICT, "2025-08-20", "zh-CN");
        assertThat(KIND.presentation().onRecord(Addresses.observation("lsb", "q2-jia"), view))
                .hasSize(1);
        assertThat(KIND.presentation().onRecord(Addresses.observation("lsb", "q3-yi"), view))
                .isEmpty();
    }

    @Test
    void findingMayComeFromAnyCampaignThatTheEventServes() {
        String file = "campaigns/wall/findings/q2.yaml";
        assertThat(
                        Visits.district(ContestKind.kind(), VISITS, KIND)
                                .withFile(file, FINDINGS)
                                .said())
                .isEmpty();
        String elsewhere = FINDINGS.replace("q2-jia/c1", "q3-yi").replace("06-10", "10-21");
        assertThat(
                        Visits.district(ContestKind.kind(), VISITS, KIND)
                                .withFile(file, elsewhere)
                                .said())
                .contains("finding.source-elsewhere: lsb/observations/q3-yi");
    }

    @Test
    void ownerCannotVerify() {
        assertThat(
                        DISTRICT.with(
                                        "state: verified, by: jia.office",
                                        "state: verified, by: secretary")
                                .said())
                .contains("finding.verifier-is-owner: secretary");
    }

    @Test
    void verificationFollowsASubmission() {
        assertThat(
                        DISTRICT.with(
                                        "    - {date: 2025-06-23, state: submitted, by: secretary}\n",
                                        "")
                                .said())
                .containsExactly("finding.step-order: verified");
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        for (String language : List.of("zh-CN", "en")) {
            View view = Sample.view(DISTRICT, "2025-08-20", language);
            assertThat(Sample.everything(view, VISITS, KIND)).isNotEmpty();
            assertThat(KIND.presentation().onMethods(view)).hasSize(1);
            assertThat(KIND.oversight().duties(view)).hasSize(3);
            assertThat(KIND.oversight().coverage(view)).hasSize(1);
            assertThat(KIND.oversight().upkeep(view)).hasSize(1);
            assertThat(KIND.oversight().headlines(view)).isNotEmpty();
        }
    }
}
