package org.liangbang.campaign.wallchart;

import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** Every unit and post that a wall chart names exists. */
final class ChartReferenceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (WallChart chart : content.all(WallChart.TYPE)) {
            checkUnit(chart.unit(), content, report);
            checkPost(chart.keeper(), chart.unit().value(), content, report);
            for (Indicator indicator : chart.indicators()) {
                check(indicator, chart, content, report);
            }
        }
    }

    private static void check(
            Indicator indicator, WallChart chart, Register content, Consumer<Diagnostic> report) {
        String home = chart.unit().value();
        checkPost(indicator.owner(), home, content, report);
        indicator
                .units()
                .forEach(
                        (unit, target) -> {
                            checkUnit(unit, content, report);
                            target.owner()
                                    .ifPresent(
                                            post -> checkPost(post, unit.value(), content, report));
                        });
        for (Reading reading : indicator.readings()) {
            String unit = reading.unit().map(Located::value).orElse(home);
            checkPost(reading.who(), unit, content, report);
        }
        for (Milestone milestone : indicator.milestones()) {
            milestone.owner().ifPresent(post -> checkPost(post, home, content, report));
        }
    }

    private static void checkUnit(
            Located<String> unit, Register content, Consumer<Diagnostic> report) {
        if (content.unit(unit.value()).isEmpty()) {
            report.accept(
                    UnknownId.error("wall-chart.unit-unknown", unit, content.units().keySet()));
        }
    }

    private static void checkPost(
            Located<String> post, String unit, Register content, Consumer<Diagnostic> report) {
        if (content.resolve(post.value(), unit).isEmpty()) {
            report.accept(
                    UnknownId.error("wall-chart.post-unknown", post, content.posts().keySet()));
        }
    }
}
