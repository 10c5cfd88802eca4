package org.liangbang.campaign.wallchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Fraction;
import org.liangbang.source.Located;

/**
 * What is to be reached of an indicator, by one unit or in all.
 *
 * @param chart the chart
 * @param indicator the indicator
 * @param unit the unit; none for the whole
 * @param baseline how much there was before
 * @param target how much there is to be
 * @param start the first day
 * @param due the deadline
 * @param owner the post that answers, by its full id
 */
public record Aim(
        WallChart chart,
        Indicator indicator,
        Optional<Located<String>> unit,
        Located<BigDecimal> baseline,
        Located<BigDecimal> target,
        LocalDate start,
        Located<LocalDate> due,
        String owner) {
    /** What is to be reached in all. */
    static Aim whole(WallChart chart, Indicator indicator, CheckedContent content) {
        return new Aim(
                chart,
                indicator,
                Optional.empty(),
                indicator.baseline(),
                indicator.target(),
                start(chart, indicator, content),
                indicator.due(),
                content.post(indicator.owner().value(), chart.unit().value()).id().value());
    }

    /** What one unit is to reach. */
    static Aim of(
            WallChart chart, Indicator indicator, Located<String> unit, CheckedContent content) {
        UnitTarget own = Optional.ofNullable(indicator.units().get(unit)).orElseThrow();
        String owner =
                own.owner()
                        .map(post -> content.post(post.value(), unit.value()))
                        .orElseGet(
                                () -> content.post(indicator.owner().value(), chart.unit().value()))
                        .id()
                        .value();
        return new Aim(
                chart,
                indicator,
                Optional.of(unit),
                own.baseline().orElseGet(() -> new Located<>(BigDecimal.ZERO, own.span())),
                own.target(),
                start(chart, indicator, content),
                own.due().orElse(indicator.due()),
                owner);
    }

    private static LocalDate start(WallChart chart, Indicator indicator, CheckedContent content) {
        return indicator
                .start()
                .orElseGet(() -> content.campaign(chart.campaign()).period().from())
                .value();
    }

    /** How much there was before, exact. */
    Fraction from() {
        return Fraction.of(baseline.value());
    }

    /** How much there is to be, exact. */
    Fraction to() {
        return Fraction.of(target.value());
    }

    /** The unit's id, or empty text for the whole. */
    public String about() {
        return unit.map(Located::value).orElse("");
    }

    /** Whether a number is as good as the target, or better. */
    boolean isReachedBy(Fraction number) {
        int way = to().compareTo(from());
        return number.compareTo(to()) * way >= 0;
    }
}
