package org.liangbang.campaign.wallchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Results;

/** All numbers worked by hand: 100 days for the drains, 364 for the calls. */
class MeasureTest {
    private static IndicatorResult drains(SmallDistrict district, String day) {
        return district.results(day).get(WallChartResults.TYPE).all().get(0).indicators().get(0);
    }

    private static IndicatorResult drains(String day) {
        return drains(Sheet.district(), day);
    }

    private static Measure calls(String day) {
        return Sheet.district()
                .results(day)
                .get(WallChartResults.TYPE)
                .all()
                .get(0)
                .indicators()
                .get(1)
                .whole();
    }

    @Test
    void theWholeIsTheSumOfWhatWasKnownByTheDay() {
        assertThat(drains("2025-01-30").whole().value()).isEqualTo(Fraction.ZERO);
        assertThat(drains("2025-02-10").whole().value()).isEqualTo(Fraction.of(8));
        assertThat(drains("2025-02-28").whole().value()).isEqualTo(Fraction.of(25, 2));
        assertThat(drains("2025-03-12").whole().value()).isEqualTo(Fraction.of(31, 2));
    }

    /** On 1 March 59 of 100 days have passed; 12.5 of 20 are 62.5 per cent. */
    @Test
    void wayAndTimeAreExactShares() {
        Measure whole = drains("2025-03-01").whole();
        assertThat(whole.covered()).isEqualTo(Fraction.of(5, 8));
        assertThat(whole.elapsed()).isEqualTo(Fraction.of(59, 100));
        assertThat(whole.light()).isEqualTo(Light.GREEN);
        assertThat(whole.daysLeft()).isEqualTo(41);
        assertThat(whole.pace()).contains(Fraction.of(25 * 30, 2 * 59));
        assertThat(whole.needed()).contains(Fraction.of(15 * 30, 2 * 41));
    }

    /** Green from 90 per cent of the time's share, amber from 60. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, AHEAD", "2025-01-01, UNREAD", "2025-01-30, UNREAD", "2025-01-31, AMBER",
        "2025-02-27, RED", "2025-02-28, GREEN", "2025-03-11, GREEN", "2025-03-12, AMBER",
        "2025-04-11, AMBER", "2025-04-12, MISSED"
    })
    void lightsFollowTheRule(String day, Light light) {
        assertThat(drains(day).units().get(0).light()).isEqualTo(light);
    }

    @Test
    void whatIsReachedLateSaysHowLate() {
        Measure before = drains("2025-03-11").units().get(1);
        assertThat(before.light()).isEqualTo(Light.MISSED);
        assertThat(before.daysLate()).isEqualTo(9);
        Measure after = drains("2025-12-24").units().get(1);
        assertThat(after.light()).isEqualTo(Light.HIT);
        assertThat(after.isLate()).isTrue();
        assertThat(after.daysLate()).isEqualTo(10);
        assertThat(after.reachedOn()).contains(LocalDate.parse("2025-03-12"));
        assertThat(after.needed()).isEmpty();
    }

    /** 40 − 37 of 40 − 10 on 50 of 364 days: 10 per cent held against 13.7, which is 72.8. */
    @Test
    void lessCanBeBetter() {
        Measure calls = calls("2025-02-20");
        assertThat(calls.covered()).isEqualTo(Fraction.of(1, 10));
        assertThat(calls.elapsed()).isEqualTo(Fraction.of(50, 364));
        assertThat(calls.light()).isEqualTo(Light.AMBER);
        assertThat(calls.pace()).contains(Fraction.of(-3 * 30, 50));
        assertThat(calls.needed()).contains(Fraction.of(-27 * 30, 314));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheReadingFromTheDayItWasMade() {
        SmallDistrict district =
                Sheet.district()
                        .with(
                                "- {date: 2025-03-12, unit: b, value: 8, who: secretary}",
                                "- {date: 2025-03-05, unit: a, value: 6, who: secretary,"
                                        + " correction-of: 2025-02-28, note: 重复量了一段}");
        Measure before = drains(district, "2025-03-04").units().get(0);
        assertThat(before.value()).isEqualTo(Fraction.of(15, 2));
        assertThat(before.isCorrected()).isFalse();
        Measure after = drains(district, "2025-03-05").units().get(0);
        assertThat(after.value()).isEqualTo(Fraction.of(6));
        assertThat(after.isCorrected()).isTrue();
        assertThat(after.points()).hasSize(2);
    }

    @Test
    void aTargetThatIsLostAgainIsNotReached() {
        SmallDistrict district = Sheet.district().with("value: 3, who", "value: 13, note: 初报, who");
        assertThat(drains(district, "2025-02-01").units().get(0).light()).isEqualTo(Light.HIT);
        assertThat(drains(district, "2025-03-01").units().get(0).reachedOn()).isEmpty();
    }

    @Test
    void stepsArePlannedBackwardsAndSlip() {
        Indicator drains = drains("2025-03-01").indicator();
        Milestone measured = drains.milestones().get(0);
        assertThat(measured.planned(drains)).isEqualTo(LocalDate.parse("2025-02-10"));
        assertThat(measured.slip(drains, LocalDate.parse("2025-02-11"))).isEqualTo(1);
        assertThat(measured.slip(drains, LocalDate.parse("2025-12-24"))).isEqualTo(2);
        Milestone tested = drains.milestones().get(1);
        assertThat(tested.slip(drains, LocalDate.parse("2025-04-01"))).isZero();
        assertThat(tested.slip(drains, LocalDate.parse("2025-04-02"))).isEqualTo(1);
    }

    @Test
    void figuresSayTheSame() {
        Results results = Sheet.district().results("2025-03-01");
        assertThat(printed(results, "x/c1/drains/percent")).isEqualTo("62.5%（12.5/20）");
        assertThat(printed(results, "x/c1/drains/value")).isEqualTo("12.5");
        assertThat(printed(results, "x/c1/drains/pace")).isEqualTo("6.4");
        assertThat(printed(results, "x/c1/drains/needed")).isEqualTo("5.5");
        assertThat(printed(results, "x/c1/b/drains/percent")).isEqualTo("62.5%（5/8）");
        assertThat(printed(results, "x/c1/lights/green")).isEqualTo("1");
        assertThat(printed(results, "x/c1/lights/red")).isEqualTo("0");
        assertThat(printed(results, "x/c1/lights/amber")).isEqualTo("2");
    }

    private static String printed(Results results, String id) {
        return results.figure(new FigureId(id)).orElseThrow().printed();
    }
}
