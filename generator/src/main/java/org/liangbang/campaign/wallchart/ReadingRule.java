package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/**
 * Readings are of units that have a target, follow each other by day, correct what was read before,
 * and say why when they do or when a number goes back.
 */
final class ReadingRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (WallChart chart : content.all(WallChart.TYPE)) {
            for (Indicator indicator : chart.indicators()) {
                checkUnits(indicator, report);
                byUnit(indicator).values().forEach(each -> checkLine(indicator, each, report));
            }
        }
    }

    private static Map<String, List<Reading>> byUnit(Indicator indicator) {
        Map<String, List<Reading>> units = new LinkedHashMap<>();
        for (Reading reading : indicator.readings()) {
            units.computeIfAbsent(reading.about(), unit -> new ArrayList<>()).add(reading);
        }
        return units;
    }

    private static void checkUnits(Indicator indicator, Consumer<Diagnostic> report) {
        List<String> known = indicator.units().keySet().stream().map(Located::value).toList();
        for (Reading reading : indicator.readings()) {
            Optional<Located<String>> unit = reading.unit();
            if (unit.isEmpty() && indicator.isSummed()) {
                report.accept(Diagnostic.error("wall-chart.reading-of-sum", reading.span()));
            }
            unit.filter(of -> !known.contains(of.value()))
                    .ifPresent(
                            of ->
                                    report.accept(
                                            UnknownId.error("wall-chart.reading-unit", of, known)));
        }
    }

    /** The readings of one unit, in the order written. */
    private static void checkLine(
            Indicator indicator, List<Reading> readings, Consumer<Diagnostic> report) {
        Map<LocalDate, Reading> read = new LinkedHashMap<>();
        Optional<Reading> before = Optional.empty();
        for (Reading reading : readings) {
            before.ifPresent(last -> checkOrder(last, reading, report));
            before = Optional.of(reading);
            if (reading.corrects().isPresent()) {
                checkCorrection(reading, reading.corrects().get(), read, report);
            } else {
                read.put(reading.of(), reading);
            }
        }
        Optional<Reading> last = Optional.empty();
        for (Reading reading : read.values()) {
            last.ifPresent(earlier -> checkDirection(indicator, earlier, reading, report));
            last = Optional.of(reading);
        }
    }

    private static void checkOrder(Reading before, Reading reading, Consumer<Diagnostic> report) {
        boolean same =
                before.date().value().equals(reading.date().value())
                        && reading.corrects().isEmpty()
                        && before.corrects().isEmpty();
        if (same || reading.date().value().isBefore(before.date().value())) {
            report.accept(
                    Diagnostic.error("wall-chart.reading-order", reading.date().span())
                            .with("day", reading.date().value())
                            .with("before", before.date().value())
                            .related("first", before.date().span()));
        }
    }

    private static void checkCorrection(
            Reading reading,
            Located<LocalDate> of,
            Map<LocalDate, Reading> read,
            Consumer<Diagnostic> report) {
        if (!read.containsKey(of.value())) {
            report.accept(
                    Diagnostic.error("wall-chart.correction-of-nothing", of.span())
                            .with("day", of.value()));
        }
        if (reading.note().isEmpty()) {
            report.accept(Diagnostic.error("wall-chart.correction-unexplained", reading.span()));
        }
    }

    private static void checkDirection(
            Indicator indicator, Reading before, Reading reading, Consumer<Diagnostic> report) {
        int way = indicator.target().value().compareTo(indicator.baseline().value());
        int step = reading.value().value().compareTo(before.value().value());
        if (step * way < 0 && reading.note().isEmpty()) {
            report.accept(
                    Diagnostic.warning("wall-chart.reading-backwards", reading.value().span())
                            .with("value", reading.value().value().toPlainString())
                            .with("before", before.value().value().toPlainString())
                            .related("before", before.value().span()));
        }
    }
}
