package org.liangbang.campaign.wallchart;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;

/** Wall charts as a kind of record. */
public final class WallChartKind {
    private WallChartKind() {}

    /** Everything the stages need to know of wall charts. */
    public static Kind kind() {
        return new Kind(
                "wall-chart",
                List.of(WallChart.SOURCE),
                List.of(
                        new ChartPlaceRule(),
                        new ChartReferenceRule(),
                        new TargetRule(),
                        new ReadingRule()),
                List.of(new WallChartComputation()),
                new WallChartPresentation(),
                List.of(new WallChartBlock()),
                Events.none(),
                new WallChartOversight());
    }
}
