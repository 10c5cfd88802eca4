package org.liangbang.campaign.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.compute.Fraction;

/** What holds of any rows. */
class ReturnLawsTest {
    private static final int DISTRICTS = 40;
    private static final int UNITS = 1000;
    private static final int DAYS = 240;

    private static SmallDistrict random(Random random) {
        String[] rhythms = {"day", "half-month", "month", "quarter"};
        String rule =
                "kind: meeting; rhythm: "
                        + rhythms[random.nextInt(rhythms.length)]
                        + "; period: {from: 2025-01-01, to: 2025-12-31}; required: "
                        + (1 + random.nextInt(2))
                        + "; due-within: "
                        + random.nextInt(4)
                        + "; excused: [{unit: a, from: 2025-03-01, to: 2025-04-30, reason: 忙}]"
                        + "; plan: [{unit: b, when: [2025-11-03, 2025-11-04, 2025-11-04]}]";
        StringBuilder rows = new StringBuilder();
        LocalDate day = LocalDate.of(2025, 1, 1);
        while (day.getYear() == 2025) {
            String unit = random.nextBoolean() ? "a" : "b";
            int people = random.nextInt(30);
            rows.append(rows.isEmpty() ? "" : "; ");
            rows.append("unit: ").append(unit).append(", date: ").append(day);
            rows.append(", present: ").append(people);
            rows.append(random.nextInt(9) == 0 ? "余" : "").append(", invited: 30");
            day = day.plusDays(1 + random.nextInt(9));
        }
        return ReturnsSample.of(rule, rows.toString());
    }

    @Test
    void countsAndSharesNeverContradictEachOther() {
        Random random = new Random(2025);
        for (int at = 0; at < DISTRICTS; at++) {
            SmallDistrict district = random(random);
            String asOf = LocalDate.of(2025, 2, 1).plusDays(random.nextInt(400)).toString();
            ReturnResult result =
                    district.results(asOf).get(ReturnResults.TYPE).result("r").orElseThrow();
            result.units().forEach(ReturnLawsTest::check);
            Tally sum = Tally.NONE;
            for (UnitReturn unit : result.units()) {
                sum = sum.plus(unit.tally());
            }
            for (Counted counted : Counted.values()) {
                assertThat(result.whole().count(counted)).isEqualTo(sum.count(counted));
                assertThat(result.scope("d").orElseThrow().count(counted))
                        .isEqualTo(sum.count(counted));
            }
        }
    }

    private static void check(UnitReturn unit) {
        Tally tally = unit.tally();
        assertThat(
                        tally.count(Counted.ON_TIME)
                                + tally.count(Counted.LATE)
                                + tally.count(Counted.MISSING))
                .isEqualTo(tally.count(Counted.DUE));
        assertThat(tally.count(Counted.KEPT)).isLessThanOrEqualTo(tally.count(Counted.PLANNED));
        assertThat(unit.streaks().longest().size())
                .isBetween(unit.streaks().current().size(), tally.count(Counted.ON_TIME));
        for (Share share : Share.values()) {
            tally.share(share)
                    .ifPresent(part -> assertThat(part).isBetween(Fraction.ZERO, Fraction.ONE));
        }
        int rows = unit.terms().stream().mapToInt(status -> status.filings().size()).sum();
        assertThat(rows).isLessThanOrEqualTo(unit.filings().size());
    }

    @Test
    void aDayLaterNothingDueIsTakenBack() {
        Random random = new Random(7);
        for (int at = 0; at < DISTRICTS; at++) {
            SmallDistrict district = random(random);
            LocalDate day = LocalDate.of(2025, 2, 1).plusDays(random.nextInt(300));
            Tally before = whole(district, day);
            Tally after = whole(district, day.plusDays(1));
            assertThat(after.count(Counted.DUE)).isGreaterThanOrEqualTo(before.count(Counted.DUE));
            assertThat(after.count(Counted.ON_TIME))
                    .isGreaterThanOrEqualTo(before.count(Counted.ON_TIME));
            assertThat(after.count(Counted.HELD))
                    .isGreaterThanOrEqualTo(before.count(Counted.HELD));
        }
    }

    private static Tally whole(SmallDistrict district, LocalDate day) {
        return district.results(day.toString())
                .get(ReturnResults.TYPE)
                .result("r")
                .orElseThrow()
                .whole();
    }

    /** A large district reports daily: the work grows with the rows and no faster. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aThousandUnitsReportingDailyAreCountedInOnePass() {
        StringBuilder units = new StringBuilder("- {id: d, name: 区, kind: district}\n");
        StringBuilder posts = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int unit = 0; unit < UNITS; unit++) {
            units.append("- {id: v").append(unit).append(", name: 村, kind: village, parent: d}\n");
            posts.append("- {id: v").append(unit).append(".secretary, role: 书记, unit: v");
            posts.append(unit).append("}\n");
            for (int day = 0; day < DAYS / 20; day++) {
                rows.append("- {unit: v").append(unit).append(", date: ");
                rows.append(LocalDate.of(2025, 1, 2).plusDays(day * 20L)).append("}\n");
            }
        }
        SmallDistrict district =
                ReturnsSample.of(
                                "kind: report; rhythm: day; every-day: true; required: 1; "
                                        + "period: {from: 2025-01-01, to: 2025-12-31}",
                                "")
                        .withFile("units/all.yaml", units.toString())
                        .withFile("posts/all.yaml", posts.toString())
                        .withFile("campaigns/c/returns/r/2025.yaml", rows.toString());
        Tally whole = whole(district, LocalDate.of(2025, 12, 24));
        assertThat(whole.count(Counted.DUE)).isEqualTo(UNITS * 357);
        assertThat(whole.count(Counted.ON_TIME)).isEqualTo(UNITS * (DAYS / 20));
    }
}
