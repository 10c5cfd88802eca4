package org.liangbang.campaign.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.compute.Fraction;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.RecordSource;
import org.liangbang.source.SourceFile;
import org.liangbang.yaml.YamlReader;

class PledgeStatusTest {
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 24);
    private static final String BEGINNING =
            """
            - id: p1
              text: 完成三栋楼改造
              topic: environment
              target: {value: 3, unit: 栋}
              due: 2025-09-30
              owner: secretary
            """;

    private static List<Pledge> read(String yaml, List<Diagnostic> said) {
        SourceFile file = new SourceFile("campaigns/c/pledges/u.yaml", yaml);
        RecordSource.Place place =
                new RecordSource.Place(file, Map.of("campaign", "c", "unit", "u"));
        return Pledge.SOURCE.read(
                place,
                new YamlReader().read(file).value().orElseThrow(),
                Optional.empty(),
                said::add);
    }

    private static PledgeStatus status(String rest) {
        List<Diagnostic> said = new ArrayList<>();
        List<Pledge> pledges = read(BEGINNING + rest, said);
        assertThat(said).isEmpty();
        return PledgeStatus.of(pledges.get(0), AS_OF);
    }

    @Test
    void withoutProgressItIsNotStartedAndOverdueAfterItsDeadline() {
        PledgeStatus status = status("");
        assertThat(status.state()).isEqualTo(PledgeState.NOT_STARTED);
        assertThat(status.isOverdue()).isTrue();
        assertThat(status.daysLate()).isEqualTo(85);
        assertThat(status.printedProgress()).isEqualTo("0栋");
    }

    @Test
    void aReadingBelowTheTargetIsUnderWay() {
        PledgeStatus status = status("  progress: [{date: 2025-04-10, value: 1}]\n");
        assertThat(status.state()).isEqualTo(PledgeState.UNDER_WAY);
        assertThat(status.printedProgress()).isEqualTo("1栋");
    }

    @Test
    void theFirstReadingThatReachesTheTargetDelivers() {
        PledgeStatus status =
                status(
                        "  progress:\n    - {date: 2025-04-10, value: 1}\n"
                                + "    - {date: 2025-10-02, value: 3}\n"
                                + "    - {date: 2025-11-02, value: 4}\n");
        assertThat(status.state()).isEqualTo(PledgeState.DELIVERED);
        assertThat(status.isLate()).isTrue();
        assertThat(status.daysLate()).isEqualTo(2);
        assertThat(status.isOverdue()).isFalse();
    }

    @Test
    void aMovedDeadlineIsInForceFromTheDayItMoved() {
        PledgeStatus status =
                status(
                        "  progress:\n"
                                + "    - {date: 2025-09-02, due: 2025-12-31, reason: 管网变更}\n"
                                + "    - {date: 2025-10-02, value: 3}\n");
        assertThat(status.isAdjusted()).isTrue();
        assertThat(status.isLate()).isFalse();
        assertThat(PledgeStatus.of(status.pledge(), LocalDate.of(2025, 9, 1)).due().value())
                .isEqualTo(LocalDate.of(2025, 9, 30));
    }

    @Test
    void whatIsDatedLaterIsNotKnownYet() {
        PledgeStatus status =
                status(
                        "  progress: [{date: 2025-08-10, value: 3}]\n"
                                + "  verified: {date: 2025-08-20, by: town.office}\n");
        assertThat(status.state()).isEqualTo(PledgeState.VERIFIED);
        assertThat(PledgeStatus.of(status.pledge(), LocalDate.of(2025, 8, 15)).state())
                .isEqualTo(PledgeState.DELIVERED);
        assertThat(PledgeStatus.of(status.pledge(), LocalDate.of(2025, 8, 1)).state())
                .isEqualTo(PledgeState.NOT_STARTED);
    }

    @Test
    void aTargetBelowTheBaselineIsReachedFromAbove() {
        String before = "  baseline: {value: 10, unit: 栋}\n";
        assertThat(status(before + "  progress: [{date: 2025-08-10, value: 2}]\n").state())
                .isEqualTo(PledgeState.DELIVERED);
        assertThat(status(before + "  progress: [{date: 2025-08-10, value: 5}]\n").state())
                .isEqualTo(PledgeState.UNDER_WAY);
    }

    @Test
    void theLastOfSeveralDeadlinesAndTargetsIsInForce() {
        PledgeStatus status =
                status(
                        "  progress:\n"
                                + "    - {date: 2025-05-02, due: 2025-10-31, reason: 管网变更}\n"
                                + "    - {date: 2025-06-02, target: {value: 9, unit: 栋}, reason: 加项}\n"
                                + "    - {date: 2025-07-02, due: 2025-11-30, reason: 汛期}\n"
                                + "    - {date: 2025-08-02, target: {value: 2, unit: 栋}, reason: 减项}\n"
                                + "    - {date: 2025-11-15, value: 2}\n");
        assertThat(status.due().value()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(status.state()).isEqualTo(PledgeState.DELIVERED);
        assertThat(status.isLate()).isFalse();
    }

    @Test
    void movingADeadlineIsNoBeginning() {
        PledgeStatus status =
                status("  progress: [{date: 2025-09-02, due: 2026-01-31, reason: 管网变更}]\n");
        assertThat(status.state()).isEqualTo(PledgeState.NOT_STARTED);
        assertThat(status.isAdjusted()).isTrue();
    }

    @Test
    void theDeadlineItselfIsInTime() {
        Pledge pledge = status("").pledge();
        assertThat(PledgeStatus.of(pledge, LocalDate.of(2025, 9, 30)).isOverdue()).isFalse();
        assertThat(PledgeStatus.of(pledge, LocalDate.of(2025, 10, 1)).isOverdue()).isTrue();
        PledgeStatus done = status("  progress: [{date: 2025-09-30, value: 3}]\n");
        assertThat(done.isLate()).isFalse();
    }

    @Test
    void aWithdrawnPledgeIsNeitherOverdueNorCountedInRates() {
        PledgeStatus withdrawn = status("  withdrawn: {date: 2025-06-01, because: 合用一处}\n");
        assertThat(withdrawn.state()).isEqualTo(PledgeState.WITHDRAWN);
        assertThat(withdrawn.isOverdue()).isFalse();
        PledgeStatus done = status("  weight: 3\n  progress: [{date: 2025-08-10, value: 3}]\n");
        PledgeStatus open = status("  weight: 1\n");
        Tally tally = new Tally(List.of(withdrawn, done, open));
        assertThat(tally.rate(false)).isEqualTo(Fraction.of(1, 2));
        assertThat(tally.rate(true)).isEqualTo(Fraction.of(3, 4));
        assertThat(tally.count(Tally.Counted.ALL)).isEqualTo(3);
    }

    @Test
    void aPledgeWithoutDeadlineIsReportedUnderItsOwnCode() {
        List<Diagnostic> said = new ArrayList<>();
        read(BEGINNING.replaceAll("  due: .*\n", ""), said);
        assertThat(said).extracting(Diagnostic::code).containsExactly("pledge.due-missing");
        assertThat(said.get(0).place()).hasToString("campaigns/c/pledges/u.yaml:1:3");
    }

    @Test
    void statesPartitionAnyPledgesAndFlagsNeverContradictThem() {
        Random random = new Random(2025);
        List<PledgeStatus> all = new ArrayList<>();
        for (int at = 0; at < 500; at++) {
            all.add(status(randomLife(random)));
        }
        Tally tally = new Tally(all);
        int states =
                tally.count(Tally.Counted.DELIVERED)
                        + tally.count(Tally.Counted.UNDER_WAY)
                        + tally.count(Tally.Counted.NOT_STARTED)
                        + tally.count(Tally.Counted.WITHDRAWN);
        assertThat(states).isEqualTo(tally.count(Tally.Counted.ALL));
        for (PledgeStatus status : all) {
            assertThat(status.isOverdue() && status.isLate()).isFalse();
            assertThat(status.isOverdue() && status.state().isDone()).isFalse();
            assertThat(status.daysLate()).isNotNegative();
        }
    }

    private static String randomLife(Random random) {
        StringBuilder life = new StringBuilder("  progress:\n");
        LocalDate day = LocalDate.of(2025, 1, 1);
        for (int at = 0; at < 1 + random.nextInt(5); at++) {
            day = day.plusDays(1 + random.nextInt(90));
            String what =
                    random.nextInt(4) == 0
                            ? "due: " + day.plusDays(random.nextInt(200)) + ", reason: 改"
                            : "value: " + random.nextInt(5);
            life.append("    - {date: ").append(day).append(", ").append(what).append("}\n");
        }
        if (random.nextInt(6) == 0) {
            life.append("  withdrawn: {date: ").append(day).append(", because: 不办}\n");
        }
        return life.toString();
    }
}
