package org.liangbang.campaign.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.compute.Fraction;

/** Worked by hand: deadlines by the working calendar, states, streaks, plans, attendance. */
class ReturnStandingTest {
    private static final String MONTHLY =
            "kind: meeting; rhythm: month; period: {from: 2025-03-01, to: 2025-12-31}; "
                    + "required: 1; due-within: 3";
    private static final String DAILY =
            "kind: report; rhythm: day; period: {from: 2025-04-24, to: 2025-05-31}; "
                    + "required: 1; due-within: 1";

    private static List<TermState> states(UnitReturn standing) {
        return standing.terms().stream().map(TermStatus::state).toList();
    }

    private static UnitReturn standing(String rule, String rows, String day) {
        return ReturnsSample.standing(ReturnsSample.of(rule, rows), "a", day);
    }

    private static int count(UnitReturn standing, Counted counted) {
        return standing.tally().count(counted);
    }

    @Test
    void deadlinesAreWorkingDaysAfterThePeriod() {
        UnitReturn standing = standing(MONTHLY, "", "2025-12-24");
        // 30 April is a Wednesday; 1 to 5 May are off, so the third working day is 8 May
        assertThat(standing.terms().get(1).term().due()).isEqualTo(LocalDate.of(2025, 5, 8));
        assertThat(standing.terms().get(0).term().due()).isEqualTo(LocalDate.of(2025, 4, 3));
    }

    @Test
    void dailyReportsAreDueOnWorkingDaysMakeUpDaysIncluded() {
        List<LocalDate> days =
                standing(DAILY, "", "2025-12-24").terms().stream()
                        .map(status -> status.term().period().first())
                        .limit(6)
                        .toList();
        assertThat(days)
                .containsExactly(
                        LocalDate.of(2025, 4, 24),
                        LocalDate.of(2025, 4, 25),
                        LocalDate.of(2025, 4, 27),
                        LocalDate.of(2025, 4, 28),
                        LocalDate.of(2025, 4, 29),
                        LocalDate.of(2025, 4, 30));
        assertThat(standing(DAILY + "; every-day: true", "", "2025-12-24").terms()).hasSize(38);
    }

    @Test
    void theDeadlineItselfIsInTimeAndTheNextDayIsLate() {
        String rows =
                "unit: a, date: 2025-05-08, for: 2025-04; unit: a, date: 2025-06-06, for: 2025-05";
        UnitReturn standing = standing(MONTHLY, rows, "2025-06-30");
        // March missing, April on its last day, May one day late (due 5 June), June open
        assertThat(states(standing).subList(0, 4))
                .containsExactly(
                        TermState.MISSING, TermState.ON_TIME, TermState.LATE, TermState.OPEN);
        assertThat(count(standing, Counted.DUE)).isEqualTo(3);
        assertThat(standing.tally().share(Share.RATE)).contains(Fraction.of(1, 3));
    }

    @Test
    void whatIsFiledLaterIsNotKnownYet() {
        String rows = "unit: a, date: 2025-05-08, for: 2025-04";
        assertThat(states(standing(MONTHLY, rows, "2025-05-07")).get(1)).isEqualTo(TermState.OPEN);
        assertThat(states(standing(MONTHLY, rows, "2025-05-08")).get(1))
                .isEqualTo(TermState.ON_TIME);
        assertThat(count(standing(MONTHLY, rows, "2025-05-08"), Counted.DUE)).isEqualTo(1);
        assertThat(count(standing(MONTHLY, rows, "2025-05-09"), Counted.DUE)).isEqualTo(2);
    }

    @Test
    void theRequiredNumberIsReachedByTheRowThatReachesIt() {
        String rule = MONTHLY.replace("required: 1", "required: 20; measure: 户");
        String rows =
                "unit: a, date: 2025-03-05, times: 12; unit: a, date: 2025-03-28, times: 8; "
                        + "unit: a, date: 2025-04-05, times: 19";
        UnitReturn standing = standing(rule, rows, "2025-05-31");
        assertThat(states(standing).subList(0, 2))
                .containsExactly(TermState.ON_TIME, TermState.MISSING);
        assertThat(standing.terms().get(0).reached()).contains(LocalDate.of(2025, 3, 28));
        assertThat(count(standing, Counted.HELD)).isEqualTo(39);
    }

    @Test
    void anExcuseHoldsForWholePeriodsAndForUnitsBelow() {
        String rule =
                MONTHLY + "; excused: [{unit: t, from: 2025-03-01, to: 2025-04-29, reason: 防汛}]";
        UnitReturn standing = standing(rule, "", "2025-05-31");
        assertThat(states(standing).subList(0, 2))
                .containsExactly(TermState.EXCUSED, TermState.MISSING);
        assertThat(count(standing, Counted.DUE)).isEqualTo(1);
        assertThat(count(standing, Counted.EXCUSED)).isEqualTo(1);
        String other = rule.replace("unit: t", "unit: b");
        assertThat(states(standing(other, "", "2025-05-31")).get(0)).isEqualTo(TermState.MISSING);
    }

    @Test
    void whatWasHeldInSpiteOfAnExcuseCounts() {
        String rule = MONTHLY + "; excused: [{from: 2025-03-01, to: 2025-03-31, reason: 防汛}]";
        UnitReturn standing = standing(rule, "unit: a, date: 2025-03-09", "2025-05-31");
        assertThat(states(standing).get(0)).isEqualTo(TermState.ON_TIME);
        assertThat(count(standing, Counted.DUE)).isEqualTo(2);
    }

    @Test
    void anExcusedPeriodNeitherBreaksAStreakNorAddsToIt() {
        String rule = MONTHLY + "; excused: [{from: 2025-05-01, to: 2025-05-31, reason: 防汛}]";
        String rows =
                "unit: a, date: 2025-03-09; unit: a, date: 2025-04-09; unit: a, date: 2025-06-09; "
                        + "unit: a, date: 2025-08-09";
        Streaks streaks = standing(rule, rows, "2025-09-30").streaks();
        // March, April, June in a row; July missing; August alone
        assertThat(streaks.longest()).hasSize(3);
        assertThat(streaks.current()).hasSize(1);
    }

    @Test
    void aCorrectionReplacesTheRowOfThatDay() {
        String rows =
                "unit: a, date: 2025-03-30, present: 9, invited: 9; "
                        + "unit: a, date: 2025-04-07, for: 2025-03, present: 8, invited: 9, "
                        + "corrects: 2025-03-30";
        UnitReturn standing = standing(MONTHLY, rows, "2025-05-31");
        assertThat(states(standing).get(0)).isEqualTo(TermState.LATE);
        assertThat(standing.replaced()).hasSize(1);
        assertThat(standing.terms().get(0).isCorrected()).isTrue();
        assertThat(standing.tally().share(Share.ATTENDANCE)).contains(Fraction.of(8, 9));
    }

    @Test
    void aCorrectionMayKeepTheDay() {
        String rows =
                "unit: a, date: 2025-03-20, times: 1; unit: a, date: 2025-03-20, times: 2, corrects: 2025-03-20";
        UnitReturn standing = standing(MONTHLY, rows, "2025-05-31");
        assertThat(count(standing, Counted.HELD)).isEqualTo(2);
        assertThat(standing.filings()).hasSize(1);
    }

    @Test
    void onOneDayRowsForTwoPeriodsAreTwo() {
        String rows = "unit: a, date: 2025-04-28; unit: a, date: 2025-04-28, for: 2025-04-27";
        SmallDistrict district = ReturnsSample.of(DAILY, rows);
        assertThat(district.said()).isEmpty();
        UnitReturn standing = ReturnsSample.standing(district, "a", "2025-04-30");
        assertThat(count(standing, Counted.ON_TIME)).isEqualTo(2);
    }

    @Test
    void plansAreComparedMonthByMonthAndNeverOverfulfilled() {
        String rule = MONTHLY + "; plan: [{unit: a, when: [2025-03, 2025-03, 2025-04, 2025-06]}]";
        String rows =
                "unit: a, date: 2025-03-09; unit: a, date: 2025-04-09; unit: a, date: 2025-04-19; "
                        + "unit: a, date: 2025-06-09";
        UnitReturn standing = standing(rule, rows, "2025-06-30");
        // March planned twice, held once; April once, held twice; June is not over
        assertThat(count(standing, Counted.PLANNED)).isEqualTo(3);
        assertThat(count(standing, Counted.KEPT)).isEqualTo(2);
        assertThat(standing.tally().share(Share.PLAN_RATE)).contains(Fraction.of(2, 3));
    }

    @Test
    void approximateNumbersAreCountedApartAndNeverSummed() {
        String rows =
                "unit: a, date: 2025-03-09, present: 30余, invited: 41; "
                        + "unit: a, date: 2025-04-09, present: 33, invited: 41; "
                        + "unit: a, date: 2025-05-09, present: 35, invited: 40";
        UnitReturn standing = standing(MONTHLY, rows, "2025-06-30");
        assertThat(count(standing, Counted.PRESENT)).isEqualTo(68);
        assertThat(count(standing, Counted.INVITED)).isEqualTo(81);
        assertThat(count(standing, Counted.APPROXIMATE)).isEqualTo(1);
    }

    @Test
    void unitsAddUpToThoseAboveThem() {
        SmallDistrict district =
                ReturnsSample.of(
                        MONTHLY,
                        "unit: a, date: 2025-03-09; unit: b, date: 2025-04-07, for: 2025-03");
        ReturnResult result =
                district.results("2025-05-01").get(ReturnResults.TYPE).result("r").orElseThrow();
        Tally town = result.scope("t").orElseThrow();
        assertThat(town.count(Counted.DUE)).isEqualTo(2);
        assertThat(town.count(Counted.ON_TIME)).isEqualTo(1);
        assertThat(town.count(Counted.LATE)).isEqualTo(1);
        assertThat(town.count(Counted.COMPLETE)).isEqualTo(2);
        assertThat(result.scope("d").orElseThrow().count(Counted.DUE)).isEqualTo(2);
    }

    @Test
    void figuresLeadToTheRows() {
        SmallDistrict district = ReturnsSample.of(MONTHLY, "unit: a, date: 2025-03-09");
        var figure =
                district.results("2025-05-01").figure(new FigureId("c/a/r/on-time")).orElseThrow();
        assertThat(figure.printed()).isEqualTo("1");
        assertThat(figure.explanation().get().parts().get(0).places())
                .extracting(span -> span.text().strip())
                .containsExactly("{unit: a, date: 2025-03-09}");
        assertThat(district.results("2025-05-01").figure(new FigureId("c/t/r/rate")))
                .hasValueSatisfying(rate -> assertThat(rate.printed()).isEqualTo("50.0%（1/2）"));
    }
}
