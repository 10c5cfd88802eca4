package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * The open data of wall charts, in order of the files: the charts with their rules, what is to be
 * reached in all and by each unit, what was read, the steps, and the lights that follow. The first
 * three are enough to work out the lights.
 */
final class WallChartTables {
    private static final List<Column> CHARTS =
            List.of(
                    Column.id("campaign"),
                    Column.id("chart"),
                    Column.text("name"),
                    Column.id("unit"),
                    Column.id("keeper"),
                    Column.number("green"),
                    Column.number("amber"),
                    Column.number("pace-days"));

    private static final List<Column> INDICATORS =
            List.of(
                    Column.id("campaign"),
                    Column.id("chart"),
                    Column.id("part"),
                    Column.id("indicator"),
                    Column.id("unit"),
                    Column.text("name"),
                    Column.text("counted"),
                    Column.id("whole"),
                    Column.number("baseline"),
                    Column.number("target"),
                    Column.date("start"),
                    Column.date("due"),
                    Column.id("owner"),
                    Column.text("source"));

    private static final List<Column> READINGS =
            List.of(
                    Column.id("campaign"),
                    Column.id("chart"),
                    Column.id("indicator"),
                    Column.id("unit"),
                    Column.date("date"),
                    Column.number("value"),
                    Column.id("who"),
                    Column.date("correction-of"),
                    Column.text("note"));

    private static final List<Column> MILESTONES =
            List.of(
                    Column.id("campaign"),
                    Column.id("chart"),
                    Column.id("indicator"),
                    Column.text("step"),
                    Column.number("days-before"),
                    Column.date("planned"),
                    Column.date("done"),
                    Column.number("slip"));

    private static final List<Column> LIGHTS =
            List.of(
                    Column.id("campaign"),
                    Column.id("chart"),
                    Column.id("indicator"),
                    Column.id("unit"),
                    Column.number("value"),
                    Column.number("covered"),
                    Column.number("elapsed"),
                    Column.id("light"),
                    Column.date("reached-on"),
                    Column.number("days-late"),
                    Column.number("days-left"),
                    Column.number("workdays-left"),
                    Column.number("pace"),
                    Column.number("needed"));

    private final View view;
    private final List<ChartResult> charts;

    WallChartTables(View view) {
        this.view = view;
        this.charts = view.results().get(WallChartResults.TYPE).all();
    }

    List<OpenTable> all() {
        return List.of(
                new OpenTable(
                        "wall-charts",
                        CHARTS,
                        taker -> charts.forEach(chart -> taker.accept(chart(chart.chart())))),
                new OpenTable("indicators", INDICATORS, this::indicators),
                new OpenTable("readings", READINGS, this::readings),
                new OpenTable("milestones", MILESTONES, this::milestones),
                new OpenTable(
                        "lights",
                        LIGHTS,
                        taker ->
                                charts.forEach(
                                        chart ->
                                                chart.measures()
                                                        .forEach(
                                                                each ->
                                                                        taker.accept(
                                                                                light(each))))));
    }

    private List<String> chart(WallChart chart) {
        return List.of(
                chart.campaign(),
                chart.id().value(),
                chart.name().value(),
                chart.unit().value(),
                post(chart.keeper().value(), chart.unit().value()),
                chart.rule().green().value().toString(),
                chart.rule().amber().value().toString(),
                Integer.toString(chart.pace().days()));
    }

    private String post(String written, String unit) {
        return view.content().post(written, unit).id().value();
    }

    private void indicators(Consumer<List<String>> taker) {
        for (ChartResult chart : charts) {
            for (IndicatorResult each : chart.indicators()) {
                taker.accept(indicator(each, each.whole()));
                each.units().forEach(unit -> taker.accept(indicator(each, unit)));
            }
        }
    }

    private static List<String> indicator(IndicatorResult each, Measure measure) {
        Aim aim = measure.aim();
        return List.of(
                aim.chart().campaign(),
                aim.chart().id().value(),
                each.part().id().value(),
                aim.indicator().id().value(),
                aim.about(),
                aim.indicator().name().value(),
                aim.indicator().counted(),
                aim.indicator().isSummed() ? "sum" : "own",
                Decimals.exact(aim.from()),
                Decimals.exact(aim.to()),
                aim.start().toString(),
                aim.due().value().toString(),
                aim.owner(),
                aim.indicator().source().orElse(""));
    }

    private void readings(Consumer<List<String>> taker) {
        for (ChartResult chart : charts) {
            for (Indicator indicator : chart.chart().indicators()) {
                indicator.readings().stream()
                        .filter(reading -> reading.isKnown(view.asOf()))
                        .forEach(each -> taker.accept(reading(chart.chart(), indicator, each)));
            }
        }
    }

    private List<String> reading(WallChart chart, Indicator indicator, Reading reading) {
        String unit = reading.unit().map(Located::value).orElse(chart.unit().value());
        return List.of(
                chart.campaign(),
                chart.id().value(),
                indicator.id().value(),
                reading.about(),
                reading.date().value().toString(),
                Decimals.exact(Fraction.of(reading.value().value())),
                post(reading.who().value(), unit),
                reading.corrects().map(Located::value).map(LocalDate::toString).orElse(""),
                reading.note().map(Located::value).orElse(""));
    }

    private void milestones(Consumer<List<String>> taker) {
        for (ChartResult chart : charts) {
            for (IndicatorResult each : chart.indicators()) {
                for (Milestone step : each.indicator().milestones()) {
                    taker.accept(milestone(chart.chart(), each.indicator(), step));
                }
            }
        }
    }

    private List<String> milestone(WallChart chart, Indicator indicator, Milestone step) {
        return List.of(
                chart.campaign(),
                chart.id().value(),
                indicator.id().value(),
                step.name().value(),
                step.before().value().toString(),
                step.planned(indicator).toString(),
                step.doneBy(view.asOf()).map(LocalDate::toString).orElse(""),
                Long.toString(step.slip(indicator, view.asOf())));
    }

    private static List<String> light(Measure measure) {
        Aim aim = measure.aim();
        List<String> row = new ArrayList<>();
        row.add(aim.chart().campaign());
        row.add(aim.chart().id().value());
        row.add(aim.indicator().id().value());
        row.add(aim.about());
        row.add(Decimals.exact(measure.value()));
        row.add(Decimals.exact(measure.covered()));
        row.add(Decimals.exact(measure.elapsed()));
        row.add(Values.word(measure.light()));
        row.add(measure.reachedOn().map(LocalDate::toString).orElse(""));
        row.add(Long.toString(late(measure)));
        row.add(Long.toString(measure.daysLeft()));
        row.add(Integer.toString(measure.workdaysLeft()));
        row.add(exact(measure.pace()));
        row.add(exact(measure.needed()));
        return row;
    }

    private static long late(Measure measure) {
        return measure.isLate() || measure.light() == Light.MISSED ? measure.daysLate() : 0;
    }

    private static String exact(Optional<Fraction> number) {
        return number.map(Decimals::exact).orElse("");
    }
}
