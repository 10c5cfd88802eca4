package org.liangbang.campaign.wallchart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a wall chart stands on a day. Immutable. */
public final class ChartResult {
    private final WallChart chart;
    private final List<IndicatorResult> indicators;
    private final List<Measure> cells;
    private final Map<Light, Integer> counts = new EnumMap<>(Light.class);

    ChartResult(WallChart chart, List<IndicatorResult> indicators) {
        this.chart = chart;
        this.indicators = List.copyOf(indicators);
        this.cells = indicators.stream().flatMap(each -> each.cells().stream()).toList();
        cells.forEach(cell -> counts.merge(cell.light(), 1, Integer::sum));
    }

    /** The chart. */
    public WallChart chart() {
        return chart;
    }

    /** All indicators, part by part. */
    public List<IndicatorResult> indicators() {
        return indicators;
    }

    /** Everything that shows a light, in reading order. */
    public List<Measure> cells() {
        return cells;
    }

    /** Wholes and units: everything that is measured. */
    Stream<Measure> measures() {
        return indicators.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.whole()), each.units().stream()));
    }

    /** How many show a light. */
    public int count(Light light) {
        return counts.getOrDefault(light, 0);
    }

    /** What shows a light, in reading order. */
    public List<Measure> those(Light light) {
        return cells.stream().filter(cell -> cell.light() == light).toList();
    }

    /** The units that have targets, in the order in which they first occur. */
    public List<String> units() {
        return cells.stream()
                .map(cell -> cell.aim().about())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }
}
