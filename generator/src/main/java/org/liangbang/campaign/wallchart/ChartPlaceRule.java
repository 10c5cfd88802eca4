package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.RecordFiles;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** A wall chart lies in a campaign, under its own name, and its parts have names of their own. */
final class ChartPlaceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<WallChart> charts = content.all(WallChart.TYPE);
        RepeatedIds.report(
                "wall-chart.id-repeated", charts.stream().map(WallChart::id).toList(), report);
        RecordFiles files = new RecordFiles(content);
        for (WallChart chart : charts) {
            checkName(chart, files, report);
            checkCampaign(chart, content, report);
            checkParts(chart, report);
        }
    }

    private static void checkName(WallChart chart, RecordFiles files, Consumer<Diagnostic> report) {
        String id = chart.id().value();
        if (!id.equals(chart.place().file())) {
            report.accept(
                    Diagnostic.error("wall-chart.id-differs", chart.id().span())
                            .with("id", id)
                            .with("file", chart.place().file()));
        }
        Optional<Span> taken = files.taken(chart.campaign(), id, chart.span().file());
        taken.ifPresent(
                other ->
                        report.accept(
                                Diagnostic.error("wall-chart.id-taken", chart.id().span())
                                        .with("id", id)
                                        .related("other", other)));
    }

    /** A campaign that is written, but with mistakes, is reported where they are. */
    private static void checkCampaign(
            WallChart chart, Register content, Consumer<Diagnostic> report) {
        String path = "campaigns/" + chart.campaign() + "/campaign.yaml";
        if (content.campaign(chart.campaign()).isEmpty()
                && content.content().source().file(path).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "wall-chart.campaign-unknown",
                            new Located<>(chart.campaign(), chart.span().file().start()),
                            content.campaigns().keySet()));
        }
    }

    private static void checkParts(WallChart chart, Consumer<Diagnostic> report) {
        List<Located<String>> ids = new ArrayList<>();
        chart.parts().forEach(part -> ids.add(part.id()));
        RepeatedIds.report("wall-chart.id-repeated", ids, report);
        RepeatedIds.report(
                "wall-chart.id-repeated",
                chart.indicators().stream().map(Indicator::id).toList(),
                report);
    }
}
