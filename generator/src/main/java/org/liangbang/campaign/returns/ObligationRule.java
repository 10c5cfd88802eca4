package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/**
 * An obligation is held for whole periods of years whose days off are known; each of its units has
 * the post that answers; excuses and plans lie within it.
 */
final class ObligationRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Obligation obligation : content.all(Obligation.TYPE)) {
            List<Unit> units = Audiences.of(obligation, content);
            checkEdges(obligation, report);
            checkCalendar(obligation, content, report);
            checkOwner(obligation, units, content, report);
            checkExcuses(obligation, content, report);
            checkPlans(obligation, units, content, report);
        }
    }

    private static void checkEdges(Obligation obligation, Consumer<Diagnostic> report) {
        Located<LocalDate> from = obligation.period().from();
        LocalDate first = obligation.firstPeriod().first();
        if (!first.equals(from.value())) {
            edge(from, first, report);
        }
        Optional<Located<LocalDate>> to = obligation.period().to();
        if (to.isPresent()) {
            CalendarPeriod last = CalendarPeriod.of(obligation.rhythm(), to.get().value());
            if (obligation.period().isReversed()) {
                report.accept(
                        Diagnostic.error("campaign.days-reversed", to.get().span())
                                .with("from", from.value())
                                .with("to", to.get().value())
                                .related("from", from.span()));
            } else if (!last.last().equals(to.get().value())) {
                edge(to.get(), last.last(), report);
            }
        }
    }

    private static void edge(Located<LocalDate> day, LocalDate meant, Consumer<Diagnostic> report) {
        report.accept(
                Diagnostic.error("return.period-edge", day.span())
                        .with("day", day.value())
                        .with("meant", meant));
    }

    /** Deadlines in working days come out wrong without the days off of the year. */
    private static void checkCalendar(
            Obligation obligation, Register content, Consumer<Diagnostic> report) {
        boolean daily = obligation.rhythm() == Rhythm.DAY && !obligation.everyDay();
        if (!daily && obligation.dueWithin() == 0) {
            return;
        }
        for (Located<LocalDate> end :
                List.of(
                        obligation.period().from(),
                        obligation.period().to().orElse(obligation.period().from()))) {
            if (!content.calendar().knows(end.value().getYear())) {
                report.accept(
                        Diagnostic.error("return.calendar-missing", end.span())
                                .with("year", end.value().getYear()));
                return;
            }
        }
    }

    private static void checkOwner(
            Obligation obligation,
            List<Unit> units,
            Register content,
            Consumer<Diagnostic> report) {
        String owner = obligation.owner().value();
        List<String> without =
                units.stream()
                        .map(unit -> unit.id().value())
                        .filter(unit -> content.resolve(owner, unit).isEmpty())
                        .toList();
        if (!without.isEmpty()) {
            report.accept(
                    Diagnostic.error("return.owner-unknown", obligation.owner().span())
                            .with("owner", owner)
                            .with("count", without.size())
                            .with("unit", without.get(0)));
        }
    }

    private static void checkExcuses(
            Obligation obligation, Register content, Consumer<Diagnostic> report) {
        for (Excuse excuse : obligation.excused()) {
            excuse.unit()
                    .filter(unit -> content.unit(unit.value()).isEmpty())
                    .ifPresent(unit -> unknown(unit, content, report));
            if (excuse.to().value().isBefore(excuse.from().value())) {
                report.accept(
                        Diagnostic.error("campaign.days-reversed", excuse.to().span())
                                .with("from", excuse.from().value())
                                .with("to", excuse.to().value())
                                .related("from", excuse.from().span()));
            }
        }
    }

    private static void unknown(
            Located<String> unit, Register content, Consumer<Diagnostic> report) {
        report.accept(UnknownId.error("return.unit-unknown", unit, content.units().keySet()));
    }

    private static void checkPlans(
            Obligation obligation,
            List<Unit> units,
            Register content,
            Consumer<Diagnostic> report) {
        Set<String> known = new LinkedHashSet<>();
        units.forEach(unit -> known.add(unit.id().value()));
        for (Plan plan : obligation.plans()) {
            if (content.unit(plan.unit().value()).isEmpty()) {
                unknown(plan.unit(), content, report);
            } else if (!known.contains(plan.unit().value())) {
                report.accept(
                        Diagnostic.error("return.unit-outside", plan.unit().span())
                                .with("unit", plan.unit().value())
                                .with("return", obligation.name().value()));
            }
            for (Located<CalendarPeriod> when : plan.when()) {
                checkWhen(obligation, when, report);
            }
        }
    }

    private static void checkWhen(
            Obligation obligation, Located<CalendarPeriod> when, Consumer<Diagnostic> report) {
        boolean longer = when.value().rhythm().compareTo(obligation.rhythm()) < 0;
        if (longer || !obligation.includes(when.value())) {
            report.accept(
                    Diagnostic.error("return.plan-outside", when.span())
                            .with("period", when.value().id())
                            .with("from", obligation.period().from().value())
                            .with("to", obligation.period().last()));
        }
    }
}
