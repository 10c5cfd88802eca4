package org.liangbang.campaign.wallchart;

import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.NamedFigures;
import org.liangbang.campaign.View;

/** What sentences call the readings of wall charts: by the name of the indicator. */
final class WallChartNames {
    private WallChartNames() {}

    /** The latest reading of each indicator as a whole, in the order of the charts. */
    static List<NamedFigure> in(View view) {
        NamedFigures named = new NamedFigures(key -> view.words().get("wall-chart.named." + key));
        for (ChartResult result : view.results().get(WallChartResults.TYPE).all()) {
            WallChart chart = result.chart();
            NamedFigures.Named record =
                    new NamedFigures.Named(
                            WallChartWords.page(chart), List.of(chart.name().value()));
            for (IndicatorResult each : result.indicators()) {
                named.add(
                        record,
                        Optional.empty(),
                        WallChartFigures.id(each.whole(), "value"),
                        each.indicator().name().value(),
                        List.of(each.indicator().counted()));
            }
        }
        return named.all();
    }
}
