package org.liangbang.campaign.wallchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangbang.campaign.wallchart.Indicator.Direction;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * There is a way between baseline and target and time to go it, the units add up to the whole, and
 * the lights are in order.
 */
final class TargetRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (WallChart chart : content.all(WallChart.TYPE)) {
            chart.lights().ifPresent(rule -> checkLights(rule, report));
            Optional<Located<LocalDate>> begin =
                    content.campaign(chart.campaign()).map(of -> of.period().from());
            for (Indicator indicator : chart.indicators()) {
                checkWay(indicator.baseline().value(), indicator.target(), report);
                checkDirection(indicator, report);
                indicator
                        .start()
                        .or(() -> begin)
                        .ifPresent(start -> checkTime(indicator, start, report));
                indicator
                        .units()
                        .values()
                        .forEach(unit -> checkWay(unit.before(), unit.target(), report));
                checkSums(indicator, report);
            }
        }
    }

    private static void checkLights(LightRule rule, Consumer<Diagnostic> report) {
        if (rule.amber().value() >= rule.green().value()) {
            report.accept(
                    Diagnostic.error("wall-chart.lights-order", rule.amber().span())
                            .with("green", rule.green().value())
                            .with("amber", rule.amber().value())
                            .related("green", rule.green().span()));
        }
    }

    private static void checkWay(
            BigDecimal before, Located<BigDecimal> target, Consumer<Diagnostic> report) {
        if (before.compareTo(target.value()) == 0) {
            report.accept(
                    Diagnostic.error("wall-chart.target-is-baseline", target.span())
                            .with("value", target.value().toPlainString()));
        }
    }

    private static void checkDirection(Indicator indicator, Consumer<Diagnostic> report) {
        int way = indicator.target().value().compareTo(indicator.baseline().value());
        Direction direction = way < 0 ? Direction.DOWN : Direction.UP;
        indicator
                .direction()
                .filter(said -> said.value() != direction && way != 0)
                .ifPresent(
                        said ->
                                report.accept(
                                        Diagnostic.error("wall-chart.direction", said.span())
                                                .with("direction", Values.word(said.value()))
                                                .with(
                                                        "before",
                                                        indicator
                                                                .baseline()
                                                                .value()
                                                                .toPlainString())
                                                .with(
                                                        "target",
                                                        indicator.target().value().toPlainString())
                                                .related("target", indicator.target().span())));
    }

    private static void checkTime(
            Indicator indicator, Located<LocalDate> start, Consumer<Diagnostic> report) {
        checkDue(indicator.due(), start, report);
        indicator
                .units()
                .values()
                .forEach(unit -> unit.due().ifPresent(due -> checkDue(due, start, report)));
    }

    private static void checkDue(
            Located<LocalDate> due, Located<LocalDate> start, Consumer<Diagnostic> report) {
        if (!due.value().isAfter(start.value())) {
            report.accept(
                    Diagnostic.error("wall-chart.due-before-start", due.span())
                            .with("due", due.value())
                            .with("start", start.value())
                            .related("start", start.span()));
        }
    }

    private static void checkSums(Indicator indicator, Consumer<Diagnostic> report) {
        if (indicator.isSummed()) {
            checkSum(indicator, indicator.target(), unit -> unit.target().value(), report);
            checkSum(indicator, indicator.baseline(), UnitTarget::before, report);
        }
    }

    private static void checkSum(
            Indicator indicator,
            Located<BigDecimal> said,
            Function<UnitTarget, BigDecimal> number,
            Consumer<Diagnostic> report) {
        BigDecimal sum = sum(indicator, number);
        if (sum.compareTo(said.value()) != 0) {
            report.accept(
                    Diagnostic.error("wall-chart.units-do-not-add-up", said.span())
                            .with("said", said.value().toPlainString())
                            .with("sum", sum.toPlainString()));
        }
    }

    private static BigDecimal sum(Indicator indicator, Function<UnitTarget, BigDecimal> number) {
        return indicator.units().values().stream()
                .map(number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
