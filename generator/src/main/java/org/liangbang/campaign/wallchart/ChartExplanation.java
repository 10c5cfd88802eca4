package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ratio;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** How the figures of a wall chart came about. */
final class ChartExplanation {
    private static final String MINUS = " \u2212 ";
    private static final String OVER = " \u00f7 ";
    private static final String TIMES = " \u00d7 ";

    private final ChartResult result;
    private final CheckedContent content;

    ChartExplanation(ChartResult result, CheckedContent content) {
        this.result = result;
        this.content = content;
    }

    private String name(Measure measure) {
        return measure.aim()
                .unit()
                .map(unit -> content.unit(unit.value()).name().value())
                .orElse("");
    }

    private static String shown(Fraction number) {
        return Decimals.shown(number);
    }

    private static Explanation step(String key, Object... arguments) {
        return Explanation.of("wall-chart.step." + key, arguments);
    }

    /** The number of the whole: what was read, or the units added up. */
    Explanation value(IndicatorResult each) {
        Measure whole = each.whole();
        String indicator = each.indicator().name().value();
        if (!each.indicator().isSummed()) {
            return step("value", indicator)
                    .gives("", shown(whole.value()))
                    .from(List.of(reading(whole)));
        }
        List<Explanation> parts = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (Measure unit : each.units()) {
            terms.add(shown(unit.value()));
            parts.add(
                    step("unit", name(unit))
                            .gives("", shown(unit.value()))
                            .at(List.of(place(unit)))
                            .explainedBy(WallChartFigures.id(unit, "percent")));
        }
        return step("sum", indicator, each.units().size())
                .gives(String.join(" + ", terms), shown(whole.value()))
                .from(parts);
    }

    /** Where the number of a measure is written: its reading, or the baseline it stands at. */
    private static Span place(Measure measure) {
        return measure.latest()
                .flatMap(Point::reading)
                .map(reading -> reading.value().span())
                .orElse(measure.aim().baseline().span());
    }

    private static Explanation reading(Measure measure) {
        Optional<Point> latest = measure.latest();
        if (latest.isEmpty()) {
            return step("unread")
                    .gives("", shown(measure.value()))
                    .at(List.of(measure.aim().baseline().span()));
        }
        Optional<Reading> corrected = latest.get().corrected();
        List<Span> places = new ArrayList<>();
        corrected.map(Reading::span).ifPresent(places::add);
        latest.get().reading().map(Reading::span).ifPresent(places::add);
        Explanation read =
                corrected.isPresent()
                        ? step(
                                "corrected",
                                latest.get().day(),
                                corrected.get().value().value().toPlainString())
                        : step("reading", latest.get().day());
        return read.gives("", shown(measure.value())).at(places);
    }

    /** The share of the way: number, baseline, target, and the light that follows. */
    Explanation share(Measure measure) {
        Aim aim = measure.aim();
        List<Explanation> steps = new ArrayList<>();
        boolean sum = aim.unit().isEmpty() && aim.indicator().isSummed();
        steps.add(
                sum
                        ? step("value-of-sum")
                                .gives("", shown(measure.value()))
                                .explainedBy(WallChartFigures.id(measure, "value"))
                        : reading(measure));
        steps.add(located("baseline", aim.baseline().map(Fraction::of)));
        steps.add(located("target", aim.target().map(Fraction::of)));
        steps.add(
                step("covered")
                        .gives(ratio(measure), measure.ratio().perCent())
                        .at(List.of(aim.target().span())));
        steps.addAll(light(measure));
        return step("percent", aim.indicator().name().value(), name(measure))
                .gives(ratio(measure), measure.ratio().perCent())
                .from(steps);
    }

    private static String ratio(Measure measure) {
        Aim aim = measure.aim();
        return "("
                + shown(measure.value())
                + MINUS
                + shown(aim.from())
                + ")"
                + OVER
                + "("
                + shown(aim.to())
                + MINUS
                + shown(aim.from())
                + ") = "
                + shown(measure.gone())
                + OVER
                + shown(measure.way());
    }

    private static Explanation located(String key, Located<Fraction> number) {
        return step(key).gives("", shown(number.value())).at(List.of(number.span()));
    }

    private static List<Explanation> light(Measure measure) {
        Aim aim = measure.aim();
        LightRule rule = aim.chart().rule();
        List<Explanation> steps = new ArrayList<>();
        Light light = measure.light();
        if (light == Light.GREEN || light == Light.AMBER || light == Light.RED) {
            steps.add(
                    step("elapsed", aim.start(), aim.due().value())
                            .gives(measure.time().division(), measure.time().perCent())
                            .at(List.of(aim.due().span())));
            steps.add(
                    step("light-" + light.word(), rule.green().value(), rule.amber().value())
                            .gives(
                                    measure.ratio().perCent() + OVER + measure.time().perCent(),
                                    held(measure))
                            .at(List.of(rule.span())));
        } else {
            String key = measure.isLate() ? "light-late" : "light-" + light.word();
            steps.add(
                    step(
                                    key,
                                    aim.due().value(),
                                    measure.reachedOn().map(Object::toString).orElse(""),
                                    aim.start())
                            .at(List.of(aim.due().span())));
        }
        return steps;
    }

    private static String held(Measure measure) {
        return measure.elapsed().signum() == 0
                ? ""
                : Ratio.of(measure.covered(), measure.elapsed()).perCent();
    }

    /** How much was done per week or month so far. */
    Explanation pace(Measure measure) {
        return step("pace." + Values.word(measure.aim().chart().pace()))
                .gives(
                        "("
                                + shown(measure.gone())
                                + ")"
                                + OVER
                                + measure.daysGone()
                                + stretch(measure),
                        WallChartFigures.told(measure.pace().orElseThrow()))
                .from(
                        List.of(
                                step("gone")
                                        .gives(
                                                shown(measure.value())
                                                        + MINUS
                                                        + shown(measure.aim().from()),
                                                shown(measure.gone()))
                                        .explainedBy(WallChartFigures.id(measure, "value")),
                                step("days-gone", measure.aim().start(), measure.asOf())
                                        .gives("", measure.daysGone() + "")
                                        .at(List.of(start(measure)))));
    }

    /** How much must be done per week or month from now on. */
    Explanation needed(Measure measure) {
        return step("needed." + Values.word(measure.aim().chart().pace()))
                .gives(
                        "("
                                + shown(measure.missing())
                                + ")"
                                + OVER
                                + measure.daysLeft()
                                + stretch(measure),
                        WallChartFigures.told(measure.needed().orElseThrow()))
                .from(
                        List.of(
                                step("missing")
                                        .gives(
                                                shown(measure.aim().to())
                                                        + MINUS
                                                        + shown(measure.value()),
                                                shown(measure.missing()))
                                        .explainedBy(WallChartFigures.id(measure, "value")),
                                step("days-left", measure.asOf(), measure.aim().due().value())
                                        .gives("", measure.daysLeft() + "")
                                        .at(List.of(measure.aim().due().span()))));
    }

    private static String stretch(Measure measure) {
        return TIMES + measure.aim().chart().pace().days();
    }

    private Span start(Measure measure) {
        return measure.aim()
                .indicator()
                .start()
                .orElseGet(() -> content.campaign(result.chart().campaign()).period().from())
                .span();
    }

    /** How many show a light: each of them. */
    Explanation count(Light light) {
        List<Explanation> parts = new ArrayList<>();
        for (Measure cell : result.those(light)) {
            parts.add(
                    step("cell", cell.aim().indicator().name().value(), name(cell))
                            .gives("", cell.ratio().printed())
                            .at(List.of(cell.aim().target().span()))
                            .explainedBy(WallChartFigures.id(cell, "percent")));
        }
        List<Span> none =
                result.cells().stream().map(cell -> cell.aim().target().span()).distinct().toList();
        return step("count." + light.word(), result.cells().size())
                .gives("", result.count(light) + "")
                .from(parts)
                .at(parts.isEmpty() ? none : List.of());
    }
}
