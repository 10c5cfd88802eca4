package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Count;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/**
 * A row is of a unit that must, for a period of the obligation, not before that period, not more
 * present than invited, said once; what it corrects is there.
 */
final class FilingRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<Filing.Home, List<Filing>> homes = new LinkedHashMap<>();
        for (Filing filing : content.all(Filing.TYPE)) {
            homes.computeIfAbsent(filing.home(), home -> new ArrayList<>()).add(filing);
        }
        for (Obligation obligation : content.all(Obligation.TYPE)) {
            Filing.Home home = new Filing.Home(obligation.campaign(), obligation.place().file());
            List<Filing> filings = homes.getOrDefault(home, List.of());
            checkUnits(obligation, filings, content, report);
            checkRows(Rows.of(obligation.rhythm(), filings), report);
            for (Filing filing : filings) {
                checkPeriod(obligation, filing, report);
                checkPresent(filing, report);
            }
        }
    }

    private static void checkUnits(
            Obligation obligation,
            List<Filing> filings,
            Register content,
            Consumer<Diagnostic> report) {
        Set<String> among = new LinkedHashSet<>();
        for (Unit unit : Audiences.of(obligation, content)) {
            among.add(unit.id().value());
        }
        for (Filing filing : filings) {
            String unit = filing.unit().value();
            if (content.unit(unit).isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "return.unit-unknown", filing.unit(), content.units().keySet()));
            } else if (!among.contains(unit)) {
                report.accept(
                        Diagnostic.error("return.unit-outside", filing.unit().span())
                                .with("unit", unit)
                                .with("return", obligation.name().value()));
            }
        }
    }

    private static void checkRows(Rows rows, Consumer<Diagnostic> report) {
        rows.repeated()
                .forEach(
                        (again, first) ->
                                report.accept(
                                        Diagnostic.error(
                                                        "return.filing-repeated",
                                                        again.date().span())
                                                .with("unit", again.unit().value())
                                                .with("day", again.date().value())
                                                .related("first", first.date().span())));
        for (Filing filing : rows.astray()) {
            filing.corrects()
                    .ifPresent(
                            day ->
                                    report.accept(
                                            Diagnostic.error("return.corrects-unknown", day.span())
                                                    .with("unit", filing.unit().value())
                                                    .with("day", day.value())));
        }
    }

    private static void checkPeriod(
            Obligation obligation, Filing filing, Consumer<Diagnostic> report) {
        Optional<Located<CalendarPeriod>> said = filing.period();
        if (said.isPresent() && said.get().value().rhythm() != obligation.rhythm()) {
            String meant = CalendarPeriod.of(obligation.rhythm(), filing.date().value()).id();
            report.accept(
                    Diagnostic.error("return.period-differs", said.get().span())
                            .with("period", said.get().value().id())
                            .with("meant", meant));
            return;
        }
        CalendarPeriod period = filing.period(obligation.rhythm());
        if (!obligation.includes(period)) {
            report.accept(
                    Diagnostic.error(
                                    "return.filing-outside",
                                    said.map(Located::span).orElse(filing.date().span()))
                            .with("period", period.id())
                            .with("from", obligation.period().from().value())
                            .with("to", obligation.period().last())
                            .related("period", obligation.period().span()));
        } else if (filing.date().value().isBefore(period.first())) {
            report.accept(
                    Diagnostic.error("return.filing-early", filing.date().span())
                            .with("day", filing.date().value())
                            .with("first", period.first()));
        }
    }

    private static void checkPresent(Filing filing, Consumer<Diagnostic> report) {
        if (filing.present().isEmpty() || filing.invited().isEmpty()) {
            return;
        }
        Count present = filing.present().get().value();
        Count invited = filing.invited().get().value();
        boolean exact = !present.approximate() && !invited.approximate();
        if (exact && present.value().compareTo(invited.value()) > 0) {
            report.accept(
                    Diagnostic.error("return.present-exceeds", filing.present().get().span())
                            .with("present", present.written())
                            .with("invited", invited.written())
                            .related("invited", filing.invited().get().span()));
        }
    }
}
