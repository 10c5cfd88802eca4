package org.liangbang.campaign.wallchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liangbang.campaign.SmallDistrict;
import org.liangbang.compute.Fraction;

/** What holds for any chart on any day. */
class ChartLawsTest {
    private static final int CHARTS = 150;

    private static String chart(Random random) {
        StringBuilder text = new StringBuilder(Sheet.DISTRICT);
        int a = 1 + random.nextInt(30);
        int b = 1 + random.nextInt(30);
        boolean down = random.nextBoolean();
        text.append("-- campaigns/x/wall-chart/c1.yaml --\n");
        text.append("id: c1\nname: 图\nunit: t\nkeeper: office\nparts:\n  - id: p\n    name: 部\n");
        text.append("    indicators:\n      - id: i\n        name: 项\n        unit: 个\n");
        text.append("        baseline: ").append(down ? a + b : 0).append('\n');
        text.append("        target: ").append(down ? 0 : a + b).append('\n');
        text.append("        due: 2025-06-").append(10 + random.nextInt(20)).append('\n');
        text.append("        owner: mayor\n        units:\n");
        unit(text, "a", a, down);
        unit(text, "b", b, down);
        text.append("        readings:\n");
        LocalDate day = LocalDate.parse("2025-01-01");
        int[] value = {down ? a : 0, down ? b : 0};
        for (int at = 0; at < 8; at++) {
            day = day.plusDays(1 + random.nextInt(40));
            int unit = random.nextInt(2);
            value[unit] += (down ? -1 : 1) * random.nextInt(8);
            text.append("          - {date: ").append(day).append(", unit: ");
            text.append(unit == 0 ? "a" : "b").append(", value: ").append(value[unit]);
            text.append(", who: secretary}\n");
        }
        return text.toString();
    }

    private static void unit(StringBuilder text, String id, int number, boolean down) {
        text.append("          ").append(id).append(": {baseline: ").append(down ? number : 0);
        text.append(", target: ").append(down ? 0 : number).append("}\n");
    }

    @Test
    void sumsLightsAndPacesAgreeOnEveryDay() {
        for (int seed = 0; seed < CHARTS; seed++) {
            SmallDistrict district =
                    SmallDistrict.of(chart(new Random(seed)), WallChartKind.kind());
            for (String day :
                    new String[] {"2025-01-01", "2025-04-01", "2025-06-30", "2025-12-31"}) {
                check(district.results(day).get(WallChartResults.TYPE).all().get(0));
            }
        }
    }

    private static void check(ChartResult chart) {
        IndicatorResult each = chart.indicators().get(0);
        Measure whole = each.whole();
        assertThat(Fraction.sum(each.units().stream().map(Measure::value).toList()))
                .isEqualTo(whole.value());
        int lights = 0;
        for (Light light : Light.values()) {
            lights += chart.count(light);
        }
        assertThat(lights).isEqualTo(chart.cells().size()).isEqualTo(2);
        for (Measure unit : each.units()) {
            boolean covered = unit.covered().compareTo(Fraction.ONE) >= 0;
            assertThat(unit.light() == Light.HIT).isEqualTo(covered);
            assertThat(unit.elapsed()).isBetween(Fraction.ZERO, Fraction.ONE);
            assertThat(unit.light() == Light.MISSED).isEqualTo(!covered && unit.daysLeft() < 0);
        }
        whole.needed()
                .ifPresent(
                        needed -> {
                            Fraction months = Fraction.of(whole.daysLeft(), 30);
                            assertThat(whole.value().plus(needed.times(months)))
                                    .isEqualTo(whole.aim().to());
                        });
    }

    @Test
    void theOrderOfIndicatorsDoesNotChangeALight() {
        ChartResult one = only(Sheet.district());
        String first = Sheet.CHART.substring(0, Sheet.CHART.indexOf("  - id: water"));
        String water =
                Sheet.CHART.substring(
                        Sheet.CHART.indexOf("  - id: water"), Sheet.CHART.indexOf("  - id: calls"));
        String calls = Sheet.CHART.substring(Sheet.CHART.indexOf("  - id: calls"));
        ChartResult other =
                only(
                        SmallDistrict.of(
                                Sheet.DISTRICT + first + calls + water, WallChartKind.kind()));
        for (Light light : Light.values()) {
            assertThat(other.count(light)).isEqualTo(one.count(light));
        }
    }

    private static ChartResult only(SmallDistrict district) {
        return district.results("2025-03-01").get(WallChartResults.TYPE).all().get(0);
    }
}
