package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
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
    private static final String UNKNOWN = "wall-chart.block-unknown";

    @Override
    public String name() {
        return "wall-chart";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CHART, PART, Parameters.TOP), report);
        List<WallChart> charts = content.all(WallChart.TYPE);
        List<String> known = charts.stream().map(chart -> chart.id().value()).toList();
        if (parameters.checkNamed(CHART, known, UNKNOWN, report)) {
            WallChart chart = charts.get(known.indexOf(parameters.text(CHART).orElseThrow()));
            List<String> parts = chart.parts().stream().map(part -> part.id().value()).toList();
            parameters.checkRecord(PART, parts, UNKNOWN, report);
        }
    }

    @Override
    public Address page(Block.Directive call, View view) {
        String chart = new Parameters(call).text(CHART).orElseThrow();
        ChartResult result = view.results().get(WallChartResults.TYPE).chart(chart).orElseThrow();
        return Addresses.wallChart(result.chart().campaign(), chart);
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        ChartResult chart =
                parameters.named(CHART, view.results().get(WallChartResults.TYPE)::chart);
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
