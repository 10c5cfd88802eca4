package org.liangbang.campaign.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.diagnostic.Diagnostic;

class StarRulesTest {
    @Test
    void theDistrictIsRight() {
        assertThat(Stars.district().said()).isEmpty();
    }

    @Test
    void aWrongCountSaysHowManyAreMissingOrTooMany() {
        Diagnostic missing = only("tasks: {rural: 4, urban: 3}", "tasks: {rural: 6, urban: 3}");
        assertThat(missing.code()).isEqualTo("star.task-count");
        assertThat(missing.place().text()).isEqualTo("6");
        assertThat(missing.arguments()).containsEntry("missing", "2").containsEntry("extra", "");
        Diagnostic extra = only("tasks: {rural: 4, urban: 3}", "tasks: {rural: 4, urban: 1}");
        assertThat(extra.arguments()).containsEntry("missing", "").containsEntry("extra", "2");
    }

    private static Diagnostic only(String old, String changed) {
        return Stars.district().with(old, changed).check().diagnostics().get(0);
    }

    @Test
    void aTrackThatIsNotStatedMayHaveNoTasks() {
        assertThat(Stars.district().with("rural: 4, urban: 3", "rural: 4").said())
                .containsExactly("star.task-count: {rural: 4}");
    }

    @Test
    void aTaskOfTheOtherListIsUnknown() {
        assertThat(
                        Stars.district()
                                .withFile(
                                        "campaigns/wx/stars/she-c.yaml",
                                        "tasks:\n  watch: [{date: 2025-03-01, note: 夜里走了一遍}]\n")
                                .said())
                .containsExactly("star.task-unknown: watch");
    }

    @Test
    void thePostInChargeDoesNotCheckEvenUnderItsFullId() {
        assertThat(
                        Stars.district()
                                .with("2025-07-09, by: liuan.party", "2025-07-09, by: cun-a.deputy")
                                .said())
                .containsExactly("star.checker-is-owner: cun-a.deputy");
        assertThat(
                        Stars.district()
                                .with("2025-07-09, by: liuan.party", "2025-07-09, by: secretary")
                                .said())
                .isEmpty();
    }

    @Test
    void onlyEvidenceCanPassAndAFailedCheckNeedsNew() {
        assertThat(Stars.district().with("    - {date: 2025-07-02, evidence: 记录和照片}\n", "").said())
                .containsExactly("star.check-without-evidence: true");
    }

    @Test
    void aPlanStatesTheStarsHeldOnItsDay() {
        assertThat(Stars.district().with("held: [party]", "held: []").said())
                .containsExactly("star.plan-held-differs: 2025-02-01");
        assertThat(Stars.district().with("held: [party]", "held: [party, peace]").said())
                .containsExactly("star.plan-held-differs: peace");
    }

    @Test
    void aStarIsNotAwardedWhileItIsHeld() {
        String again =
                "  - star: peace\n    awarded: {date: 2025-11-01, until: 2026-11-01,"
                        + " by: hebian.office, document: 5号}\n";
        assertThat(withAward(again)).containsExactly("star.award-overlaps: 2025-11-01");
        assertThat(withAward(again.replace("2025-11-01, u", "2025-12-05, u"))).isEmpty();
    }

    private static List<String> withAward(String award) {
        String lost = "because: 火情没报}\n";
        return SmallDistrict.of(Stars.FILES.replace(lost, lost + award), StarKind.kind()).said();
    }

    @Test
    void noUnitLooksAtItself() {
        assertThat(
                        Stars.district()
                                .with(
                                        "date: 2025-03-01\n    by: liuan.party",
                                        "date: 2025-03-01\n    by: secretary")
                                .said())
                .containsExactly("checklist.checker-own: secretary");
    }
}
