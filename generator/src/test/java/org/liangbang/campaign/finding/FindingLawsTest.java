package org.liangbang.campaign.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.contest.ContestKind;
import org.liangbang.campaign.finding.RandomFindings.Written;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.campaign.observation.ObservationKind;
import org.liangbang.campaign.observation.Visits;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ratio;
import org.liangbang.source.Located;

/** What holds for all findings; each law is tried on findings made up from seeds. */
class FindingLawsTest {
    private static final Kind VISITS = ObservationKind.kind();
    private static final Kind KIND = FindingKind.kind(List.of(VISITS.events()));
    private static final SmallDistrict DISTRICT = Visits.district(ContestKind.kind(), VISITS, KIND);
    private static final int CASES = 60;
    private static final int DAYS = 200;

    private static FindingResults results(List<Written> findings, LocalDate day) {
        SmallDistrict district =
                DISTRICT.withFile("campaigns/lsb/findings/q2.yaml", RandomFindings.file(findings));
        return district.results(day.toString()).get(FindingResults.TYPE);
    }

    private static Map<String, FindingStatus> statuses(List<Written> findings, LocalDate day) {
        Map<String, FindingStatus> found = new TreeMap<>();
        results(findings, day)
                .all()
                .forEach(status -> found.put(status.finding().id().value(), status));
        return found;
    }

    private static LocalDate day(long seed) {
        return RandomFindings.FIRST.plusDays(new Random(seed).nextInt(DAYS));
    }

    private static int sum(Tally tally, Counted... parts) {
        int sum = 0;
        for (Counted part : parts) {
            sum += tally.count(part);
        }
        return sum;
    }

    private static void checkParts(Tally tally) {
        int open =
                sum(
                        tally,
                        Counted.FOUND,
                        Counted.ASSIGNED,
                        Counted.UNDER_WAY,
                        Counted.REOPENED_OPEN);
        assertThat(tally.count(Counted.OPEN)).isEqualTo(open);
        assertThat(open + sum(tally, Counted.SUBMITTED, Counted.CLOSED, Counted.WITHDRAWN))
                .isEqualTo(tally.count(Counted.ALL))
                .isEqualTo(tally.findings().size());
        assertThat(tally.count(Counted.OVERDUE)).isLessThanOrEqualTo(open);
        assertThat(tally.count(Counted.REOPENED_OPEN))
                .isLessThanOrEqualTo(tally.count(Counted.REOPENED));
    }

    @Test
    void statesPartAllFindingsInEveryScope() {
        for (int seed = 0; seed < CASES; seed++) {
            FindingResults results = results(new RandomFindings(seed).some(), day(seed));
            checkParts(results.campaign("lsb"));
            results.units("lsb").values().forEach(FindingLawsTest::checkParts);
            results.owners("lsb").values().forEach(FindingLawsTest::checkParts);
        }
    }

    @Test
    void closeRateIsClosedOverThoseThatStand() {
        for (int seed = 0; seed < CASES; seed++) {
            FindingResults results = results(new RandomFindings(seed).some(), day(seed));
            List<Tally> tallies = new ArrayList<>(results.units("lsb").values());
            tallies.add(results.campaign("lsb"));
            for (Tally tally : tallies) {
                int standing = tally.count(Counted.ALL) - tally.count(Counted.WITHDRAWN);
                assertThat(tally.closeRate().isPresent()).isEqualTo(standing > 0);
                tally.closeRate()
                        .flatMap(Ratio::value)
                        .ifPresent(
                                rate -> {
                                    assertThat(rate.times(Fraction.of(standing)))
                                            .isEqualTo(Fraction.of(tally.count(Counted.CLOSED)));
                                    assertThat(rate).isBetween(Fraction.ZERO, Fraction.ONE);
                                });
            }
        }
    }

    @Test
    void aUnitCountsItsOwnAndThoseBelowAndOwnersShareAll() {
        for (int seed = 0; seed < CASES; seed++) {
            FindingResults results = results(new RandomFindings(seed).some(), day(seed));
            for (Counted counted : Counted.values()) {
                int whole = results.campaign("lsb").count(counted);
                int jia = count(results, "jia", counted);
                assertThat(count(results, "jia-1", counted) + count(results, "jia-2", counted))
                        .isEqualTo(jia);
                assertThat(jia + count(results, "yi", counted))
                        .isEqualTo(count(results, "qu", counted))
                        .isEqualTo(whole);
                assertThat(
                                results.owners("lsb").values().stream()
                                        .mapToInt(tally -> tally.count(counted))
                                        .sum())
                        .isEqualTo(whole);
            }
        }
    }

    private static int count(FindingResults results, String unit, Counted counted) {
        return results.unit("lsb", unit).map(tally -> tally.count(counted)).orElse(0);
    }

    @Test
    void medianLiesBetweenTheQuickestAndTheSlowest() {
        for (int seed = 0; seed < CASES; seed++) {
            Tally whole = results(new RandomFindings(seed).some(), day(seed)).campaign("lsb");
            List<FindingStatus> closed = whole.closedBy(FindingStatus::days);
            assertThat(whole.median(FindingStatus::days).isPresent()).isEqualTo(!closed.isEmpty());
            whole.median(FindingStatus::days)
                    .ifPresent(
                            middle ->
                                    assertThat(middle.value())
                                            .isBetween(
                                                    Fraction.of(closed.get(0).days()),
                                                    Fraction.of(
                                                            closed.get(closed.size() - 1).days())));
        }
    }

    /** A finding that was closed and came up again has been open at least as long. */
    @Test
    void reopeningNeverLowersDays() {
        int tried = 0;
        for (int seed = 0; seed < CASES; seed++) {
            List<Written> findings = new RandomFindings(seed).some();
            for (int at = 0; at < findings.size(); at++) {
                Written closed = findings.get(at);
                if (closed.isClosed() && !closed.wasReopened() && !closed.tail().contains("with")) {
                    tried++;
                    checkReopening(closed, seed);
                }
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    private static void checkReopening(Written closed, long seed) {
        LocalDate again = closed.last().plusDays(1 + new Random(seed).nextInt(20));
        Written open =
                closed.with(
                        "{date: "
                                + again
                                + ", state: reopened, by: jia.office, note: 又坏, due: "
                                + again.plusDays(9)
                                + "}");
        Written mended =
                open.with("{date: " + again.plusDays(3) + ", state: submitted, by: secretary}")
                        .with("{date: " + again.plusDays(5) + ", state: verified, by: jia.office}");
        for (int later : List.of(0, 3, 5, 30)) {
            LocalDate day = again.plusDays(later);
            long before = only(closed, day).days();
            assertThat(only(open, day).days()).isGreaterThan(before);
            assertThat(only(open, day).workdays())
                    .isGreaterThanOrEqualTo(only(closed, day).workdays());
            assertThat(only(mended, day).days()).isGreaterThan(before);
        }
    }

    private static FindingStatus only(Written finding, LocalDate day) {
        return statuses(List.of(finding), day).values().iterator().next();
    }

    @Test
    void anExtensionMovesTheDeadlineAndNothingElse() {
        int tried = 0;
        for (int seed = 0; seed < CASES; seed++) {
            List<Written> findings = new RandomFindings(seed).some();
            LocalDate day = day(seed).plusDays(DAYS / 2);
            Map<String, FindingStatus> before = statuses(findings, day);
            List<Written> longer = new ArrayList<>();
            for (Written each : findings) {
                boolean free = !each.wasReopened() && !each.tail().contains("extensions");
                FindingStatus status = before.get(each.id());
                LocalDate due = status.due().value().plusDays(1 + new Random(seed).nextInt(30));
                tried += free ? 1 : 0;
                longer.add(
                        free
                                ? each.followedBy(
                                        RandomFindings.extension(
                                                status.finding().found().value(), due))
                                : each);
            }
            statuses(longer, day).forEach((id, after) -> checkMoved(before.get(id), after));
        }
        assertThat(tried).isGreaterThan(CASES);
    }

    private static void checkMoved(FindingStatus before, FindingStatus after) {
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.days()).isEqualTo(before.days());
        assertThat(after.workdays()).isEqualTo(before.workdays());
        assertThat(after.submitted().map(Located::value))
                .isEqualTo(before.submitted().map(Located::value));
        assertThat(after.closed().map(Located::value))
                .isEqualTo(before.closed().map(Located::value));
        assertThat(after.isRepeat()).isEqualTo(before.isRepeat());
        assertThat(after.wasReopened()).isEqualTo(before.wasReopened());
        assertThat(after.due().value()).isAfterOrEqualTo(before.due().value());
        assertThat(after.daysLate()).isLessThanOrEqualTo(before.daysLate());
        assertThat(before.isOverdue() || !after.isOverdue()).isTrue();
    }

    private static List<String> told(List<Written> findings, LocalDate day) {
        List<String> told = new ArrayList<>();
        statuses(findings, day)
                .forEach(
                        (id, status) ->
                                told.add(
                                        id
                                                + " "
                                                + status.state()
                                                + " "
                                                + status.due().value()
                                                + " "
                                                + status.days()
                                                + " "
                                                + status.workdays()
                                                + " "
                                                + status.daysLate()
                                                + " "
                                                + status.isRepeat()));
        return told;
    }

    @Test
    void theOrderInTheFileChangesNothing() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Written> findings = new RandomFindings(seed).some();
            List<Written> shuffled = new ArrayList<>(findings);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(told(shuffled, day(seed))).isEqualTo(told(findings, day(seed)));
            Tally before = results(findings, day(seed)).campaign("lsb");
            Tally after = results(shuffled, day(seed)).campaign("lsb");
            for (Counted counted : Counted.values()) {
                assertThat(after.count(counted)).isEqualTo(before.count(counted));
            }
            assertThat(after.median(FindingStatus::days))
                    .isEqualTo(before.median(FindingStatus::days));
        }
    }

    @Test
    void whatIsWrittenOfLaterDaysIsNotKnownYet() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Written> findings = new RandomFindings(seed).some();
            LocalDate day = day(seed);
            List<Written> known = findings.stream().map(each -> each.until(day)).toList();
            assertThat(told(known, day)).isEqualTo(told(findings, day));
        }
    }
}
