package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.source.Located;

/**
 * Days of a task are in order: it ends after it begins, its leads and deadline lie within it, and
 * it is done after it began.
 */
final class TaskDayRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Division division : content.all(Division.TYPE)) {
            content.campaign(division.campaign())
                    .ifPresent(
                            campaign ->
                                    division.tasks()
                                            .forEach(task -> check(task, campaign, report)));
        }
    }

    private static void check(Task task, Campaign campaign, Consumer<Diagnostic> report) {
        Turn days = task.days(campaign);
        if (days.isReversed()) {
            report.accept(reversed(days));
            return;
        }
        for (Lead lead : task.leads()) {
            inside(lead.from(), days, report);
            inside(lead.to(), days, report);
            if (lead.days(days).isReversed()) {
                report.accept(reversed(lead.days(days)));
            }
        }
        inside(task.due(), days, report);
        task.done()
                .map(Task.Done::date)
                .filter(done -> done.value().isBefore(days.first().value()))
                .ifPresent(done -> inside(Optional.of(done), days, report));
    }

    private static Diagnostic reversed(Turn days) {
        return Diagnostic.error("task.days-reversed", days.last().span())
                .with("from", days.first().value())
                .with("to", days.last().value())
                .related("from", days.first().span());
    }

    private static void inside(
            Optional<Located<LocalDate>> day, Turn days, Consumer<Diagnostic> report) {
        day.filter(each -> !days.contains(each.value()))
                .ifPresent(
                        each ->
                                report.accept(
                                        Diagnostic.error("task.day-outside", each.span())
                                                .with("day", each.value())
                                                .with("from", days.first().value())
                                                .with("to", days.last().value())
                                                .related("from", days.first().span())
                                                .related("to", days.last().span())));
    }
}
