package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;

/** The deadlines of wall charts, what nobody has read, and whether readings are kept up. */
final class WallChartOversight implements Oversight {
    /** A reading is wanted every month. */
    private static final int MONTH = 31;

    private static List<ChartResult> charts(View view) {
        return view.results().get(WallChartResults.TYPE).all();
    }

    @Override
    public List<Duty> duties(View view) {
        List<Duty> duties = new ArrayList<>();
        WallChartWords words = new WallChartWords(view);
        for (ChartResult chart : charts(view)) {
            chart.cells().forEach(cell -> duties.add(duty(cell, words)));
            for (IndicatorResult each : chart.indicators()) {
                for (Milestone step : each.indicator().milestones()) {
                    duties.add(duty(each, step, view, words));
                }
            }
        }
        return duties;
    }

    private static Duty duty(Measure cell, WallChartWords words) {
        Aim aim = cell.aim();
        return new Duty(
                Inline.Reference.to(
                        WallChartWords.page(aim.chart()), aim.indicator().name().value()),
                words.get("kind"),
                aim.unit().map(unit -> unit.value()).orElse(aim.chart().unit().value()),
                Optional.of(aim.owner()),
                aim.due().value(),
                cell.reachedOn());
    }

    private static Duty duty(
            IndicatorResult each, Milestone step, View view, WallChartWords words) {
        WallChart chart = each.whole().aim().chart();
        String unit = chart.unit().value();
        String owner =
                step.owner()
                        .map(post -> view.content().post(post.value(), unit).id().value())
                        .orElse(each.whole().aim().owner());
        return new Duty(
                Inline.Reference.to(
                        WallChartWords.page(chart),
                        words.get(
                                "step-name", each.indicator().name().value(), step.name().value())),
                words.get("step-kind"),
                unit,
                Optional.of(owner),
                step.planned(each.indicator()),
                step.doneBy(view.asOf()));
    }

    @Override
    public List<Coverage> coverage(View view) {
        WallChartWords words = new WallChartWords(view);
        List<Coverage> coverage = new ArrayList<>();
        for (ChartResult chart : charts(view)) {
            List<List<Inline>> missing = new ArrayList<>();
            for (Measure cell : chart.those(Light.UNREAD)) {
                Aim aim = cell.aim();
                String unit =
                        aim.unit().map(each -> each.value()).orElse(aim.chart().unit().value());
                missing.add(
                        List.of(
                                words.unit(unit),
                                Inline.text(words.get("gap") + aim.indicator().name().value())));
            }
            coverage.add(
                    new Coverage(
                            "wall-chart-" + chart.chart().id().value(),
                            words.get("coverage", chart.chart().name().value()),
                            List.of(
                                    Inline.text(words.get("unread")),
                                    WallChartWords.count(chart, Light.UNREAD),
                                    Inline.text(words.get("of", chart.cells().size()))),
                            missing,
                            Inline.Reference.to(
                                    WallChartWords.page(chart.chart()), words.get("more"))));
        }
        return coverage;
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        WallChartWords words = new WallChartWords(view);
        List<Upkeep> upkeep = new ArrayList<>();
        for (ChartResult chart : charts(view)) {
            for (IndicatorResult each : chart.indicators()) {
                Measure whole = each.whole();
                if (whole.isOpen() && whole.light() != Light.AHEAD) {
                    Optional<LocalDate> last = whole.latest().map(Point::day);
                    String name =
                            words.get(
                                    "upkeep",
                                    chart.chart().name().value(),
                                    each.indicator().name().value());
                    upkeep.add(
                            new Upkeep(
                                    Inline.Reference.to(WallChartWords.page(chart.chart()), name),
                                    last,
                                    MONTH,
                                    Optional.of(whole.aim().owner())));
                }
            }
        }
        return upkeep;
    }
}
