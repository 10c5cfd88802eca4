package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Rounding;

/** The figures a wall chart publishes: shares, sums, paces, and the counts of its lights. */
final class WallChartFigures {
    /** Paces are told to one decimal. */
    static final Decimals PACE = new Decimals(1, Rounding.HALF_UP);

    private final ChartResult result;
    private final ChartExplanation why;
    private final List<Figure> figures = new ArrayList<>();

    private WallChartFigures(ChartResult result, CheckedContent content) {
        this.result = result;
        this.why = new ChartExplanation(result, content);
    }

    /** The figures of a chart, indicator by indicator, then the counts. */
    static List<Figure> of(ChartResult result, CheckedContent content) {
        WallChartFigures made = new WallChartFigures(result, content);
        result.indicators().forEach(made::add);
        made.addCounts();
        return made.figures;
    }

    /** The id of a figure of a measure. */
    static FigureId id(Measure measure, String figure) {
        Aim aim = measure.aim();
        String campaign = aim.chart().campaign();
        String chart = aim.chart().id().value();
        String indicator = aim.indicator().id().value();
        return aim.unit().isPresent()
                ? FigureId.of(campaign, chart, aim.about(), indicator, figure)
                : FigureId.of(campaign, chart, indicator, figure);
    }

    /** The id of the count of a light. */
    static FigureId count(WallChart chart, Light light) {
        return FigureId.of(chart.campaign(), chart.id().value(), "lights", light.word());
    }

    private void add(IndicatorResult each) {
        Measure whole = each.whole();
        add(whole, "value", shown(whole.value()), () -> why.value(each));
        addShare(whole);
        whole.pace().ifPresent(pace -> add(whole, "pace", told(pace), () -> why.pace(whole)));
        whole.needed()
                .ifPresent(needed -> add(whole, "needed", told(needed), () -> why.needed(whole)));
        each.units().forEach(this::addShare);
    }

    private void addShare(Measure measure) {
        add(measure, "percent", measure.ratio().printed(), () -> why.share(measure));
    }

    /** A number of an indicator as readers see it, without its word. */
    static String shown(Fraction number) {
        return Decimals.shown(number);
    }

    /** A pace as readers see it. */
    static String told(Fraction pace) {
        return Decimals.shown(Fraction.of(PACE.round(pace)));
    }

    private void add(Measure measure, String name, String printed, Supplier<Explanation> reason) {
        figures.add(new Figure(id(measure, name), "wall-chart.figure." + name, printed, reason));
    }

    private void addCounts() {
        for (Light light : Light.values()) {
            figures.add(
                    new Figure(
                            count(result.chart(), light),
                            "wall-chart.figure.lights",
                            Integer.toString(result.count(light)),
                            () -> why.count(light)));
        }
    }
}
