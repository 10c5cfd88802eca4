package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * {@code ::: wall-chart chart=weili-2025 part=water top=3}: the indicators of a chart, or of one of
 * its parts, the worst light first when only some are asked for.
 */
final class WallChartBlock implements DataBlock {
    private static final String CHART = "chart";
    private static final String PART = "part";

    @Override
    public String name() {
        return "wall-chart";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CHART, PART, "top"), report);
        parameters.checkTop(report);
        if (parameters.checkGiven(CHART, report)) {
            List<WallChart> charts = content.all(WallChart.TYPE);
            parameters.checkRecord(
                    CHART,
                    charts.stream().map(chart -> chart.id().value()).toList(),
                    "wall-chart.block-unknown",
                    report);
            Optional<String> asked = parameters.text(CHART);
            charts.stream()
                    .filter(chart -> asked.equals(Optional.of(chart.id().value())))
                    .findFirst()
                    .ifPresent(
                            chart ->
                                    parameters.checkRecord(
                                            PART,
                                            chart.parts().stream()
                                                    .map(part -> part.id().value())
                                                    .toList(),
                                            "wall-chart.block-unknown",
                                            report));
        }
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        ChartResult chart =
                parameters
                        .text(CHART)
                        .flatMap(view.results().get(WallChartResults.TYPE)::chart)
                        .orElseThrow(() -> new IllegalStateException(call.span().toString()));
        List<IndicatorResult> some = new ArrayList<>(chart.indicators());
        parameters
                .text(PART)
                .ifPresent(part -> some.removeIf(each -> !each.part().id().value().equals(part)));
        if (parameters.top() < some.size()) {
            some.sort(Comparator.comparing(IndicatorResult::whole, MeasureTable.URGENT_FIRST));
            some.subList(parameters.top(), some.size()).clear();
        }
        return List.of(new ChartTable(view, chart).brief(some));
    }
}
