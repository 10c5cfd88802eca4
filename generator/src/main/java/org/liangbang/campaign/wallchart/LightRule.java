package org.liangbang.campaign.wallchart;

import java.util.List;
import org.liangbang.compute.Fraction;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * When a light is green, amber or red while there is still time: the share of the way that was
 * covered is held against the share of the time that has passed. For instance, with green from 90
 * per cent, whoever has half of the time behind them must have covered 45 per cent of the way.
 *
 * @param green from how many per cent of the time's share on it is green, 1 to 200
 * @param amber from how many on it is amber; below, red
 * @param span where it is written, or the chart when nothing is said
 */
public record LightRule(Located<Integer> green, Located<Integer> amber, Span span) {
    private static final int USUAL_GREEN = 90;
    private static final int USUAL_AMBER = 70;
    private static final int MOST = 200;
    private static final long HUNDRED = 100;
    private static final Field<Located<Integer>> GREEN =
            Field.required("green", Values.integer(1, MOST).located());
    private static final Field<Located<Integer>> AMBER =
            Field.required("amber", Values.integer(1, MOST).located());

    static final ValueFormat<LightRule> FORMAT =
            RecordFormat.of(
                    "wall-chart-lights",
                    List.of(GREEN, AMBER),
                    read -> new LightRule(read.get(GREEN), read.get(AMBER), read.span()));

    /** Green from 90 per cent, amber from 70, for a chart that says nothing. */
    static LightRule usual(Span chart) {
        return new LightRule(
                new Located<>(USUAL_GREEN, chart), new Located<>(USUAL_AMBER, chart), chart);
    }

    /** The light of a share of the way at a share of the time. */
    Light light(Fraction covered, Fraction elapsed) {
        if (covered.compareTo(elapsed.times(Fraction.of(green.value(), HUNDRED))) >= 0) {
            return Light.GREEN;
        }
        boolean enough = covered.compareTo(elapsed.times(Fraction.of(amber.value(), HUNDRED))) >= 0;
        return enough ? Light.AMBER : Light.RED;
    }
}
