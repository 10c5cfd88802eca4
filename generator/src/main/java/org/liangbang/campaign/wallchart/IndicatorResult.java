package org.liangbang.campaign.wallchart;

import java.util.List;

/**
 * How an indicator stands.
 *
 * @param part the part it belongs to
 * @param whole how it stands in all
 * @param units how it stands in each unit that has a target of its own, in the order written
 */
public record IndicatorResult(WallChart.Part part, Measure whole, List<Measure> units) {
    /** Keeps its own copy. */
    public IndicatorResult {
        units = List.copyOf(units);
    }

    /** The indicator. */
    public Indicator indicator() {
        return whole.aim().indicator();
    }

    /** What has a light of its own on the chart: the units, or the whole when there are none. */
    public List<Measure> cells() {
        return units.isEmpty() ? List.of(whole) : units;
    }
}
