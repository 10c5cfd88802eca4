package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.check.WorkingCalendar;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.source.Located;

/** How far the indicators of all wall charts were reached by a day. */
final class WallChartComputation implements Computation<WallChartResults> {
    @Override
    public ResultType<WallChartResults> type() {
        return WallChartResults.TYPE;
    }

    @Override
    public Computed<WallChartResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        List<ChartResult> charts =
                content.all(WallChart.TYPE).parallelStream()
                        .map(chart -> chart(chart, content, asOf))
                        .toList();
        List<Figure> figures = new ArrayList<>();
        charts.forEach(chart -> figures.addAll(WallChartFigures.of(chart, content)));
        return new Computed<>(new WallChartResults(charts), figures);
    }

    private static ChartResult chart(WallChart chart, CheckedContent content, LocalDate asOf) {
        List<IndicatorResult> results = new ArrayList<>();
        for (WallChart.Part part : chart.parts()) {
            for (Indicator indicator : part.indicators()) {
                results.add(indicator(chart, part, indicator, content, asOf));
            }
        }
        return new ChartResult(chart, results);
    }

    private static IndicatorResult indicator(
            WallChart chart,
            WallChart.Part part,
            Indicator indicator,
            CheckedContent content,
            LocalDate asOf) {
        WorkingCalendar calendar = content.register().calendar();
        Timelines lines = new Timelines(indicator, asOf);
        List<Measure> units = new ArrayList<>();
        for (Located<String> unit : indicator.units().keySet()) {
            Aim aim = Aim.of(chart, indicator, unit, content);
            units.add(Measure.of(aim, asOf, lines.of(unit.value()), calendar));
        }
        Measure whole =
                Measure.of(
                        Aim.whole(chart, indicator, content),
                        asOf,
                        indicator.isSummed() ? lines.sums() : lines.of(""),
                        calendar);
        return new IndicatorResult(part, whole, units);
    }
}
