package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.source.Span;

/** Each task is led by exactly one department on each of its days, and a change says why. */
final class TaskLeadRule implements Rule {
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
        if (!days.isReversed()) {
            Relay relay = Relay.of(legs(task, campaign), days);
            relay.gaps().forEach(gap -> report.accept(gap(gap, days)));
            relay.overlaps().forEach(overlap -> report.accept(overlap(overlap)));
        }
        for (Lead later : task.leads().subList(1, task.leads().size())) {
            if (later.because().isEmpty()) {
                report.accept(
                        Diagnostic.error("task.change-unexplained", later.by().span())
                                .with("id", later.by().value()));
            }
        }
    }

    private static List<Relay.Leg> legs(Task task, Campaign campaign) {
        List<Relay.Leg> legs = new ArrayList<>();
        List<Turn> turns = task.turns(campaign);
        for (int at = 0; at < turns.size(); at++) {
            legs.add(new Relay.Leg(turns.get(at), task.leads().get(at).by().span()));
        }
        return legs;
    }

    /** Both lines: the turn before and the one after, or the end of the task that is bare. */
    private static Diagnostic gap(Relay.Gap gap, Turn task) {
        Span before = gap.before().orElse(task.first()).span();
        Span after = gap.after().orElse(task.last()).span();
        boolean ends = gap.after().isEmpty();
        return Diagnostic.error("task.lead-gap", ends ? before : after)
                .with("from", gap.from())
                .with("to", gap.to())
                .related("other", ends ? after : before);
    }

    private static Diagnostic overlap(Relay.Overlap overlap) {
        return Diagnostic.error("task.lead-double", overlap.second().holder())
                .with("from", overlap.from())
                .with("to", overlap.to())
                .related("first", overlap.first().holder());
    }
}
