package org.liangbang.campaign.responsibility;

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
import org.liangbang.model.Campaign;
import org.liangbang.source.Located;

/**
 * What a task covers is in its scope. Of a scope that is to be complete, each thing is covered by
 * exactly one task on each of its days, whichever file the task stands in.
 */
final class TaskScopeRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<String, Covering> coverings = new LinkedHashMap<>();
        for (Division division : content.all(Division.TYPE)) {
            Optional<Campaign> campaign = content.campaign(division.campaign());
            if (campaign.isEmpty()) {
                continue;
            }
            if (division.scope().isPresent()) {
                check(division, division.scope().get(), campaign.get(), content, coverings)
                        .forEach(report);
            } else {
                division.tasks().stream()
                        .flatMap(task -> task.covers().stream())
                        .limit(1)
                        .map(cover -> Diagnostic.error("task.scope-missing", cover.span()))
                        .forEach(report);
            }
        }
        coverings.values().forEach(covering -> covering.check(report));
    }

    private static List<Diagnostic> check(
            Division division,
            Scope scope,
            Campaign campaign,
            Register content,
            Map<String, Covering> coverings) {
        Optional<Matters> matters = Matters.in(scope, campaign, content);
        if (matters.isEmpty()) {
            return List.of(unknown(scope, campaign, content));
        }
        Covering covering =
                coverings.computeIfAbsent(
                        division.campaign() + "/" + matters.get().key(),
                        key -> new Covering(matters.get()));
        if (scope.complete()) {
            covering.demanded = Optional.of(scope);
        }
        List<Diagnostic> said = new ArrayList<>();
        for (Task task : division.tasks()) {
            for (Located<String> cover : task.covers()) {
                if (!matters.get().byId().containsKey(cover.value())) {
                    said.add(
                            UnknownId.error(
                                    "task.matter-unknown", cover, matters.get().byId().keySet()));
                } else if (!task.days(campaign).isReversed()) {
                    covering.add(cover, task.days(campaign));
                }
            }
        }
        return said;
    }

    private static Diagnostic unknown(Scope scope, Campaign campaign, Register content) {
        return Diagnostic.error(
                        "task.scope-unknown", scope.chart().map(Located::span).orElse(scope.span()))
                .with("charts", String.join(", ", Matters.charts(campaign, content)));
    }

    /** Who covers what of a scope, gathered from all divisions. */
    private static final class Covering {
        private final Matters matters;
        private final Map<String, List<Relay.Leg>> legs = new LinkedHashMap<>();
        private Optional<Scope> demanded = Optional.empty();

        Covering(Matters matters) {
            this.matters = matters;
        }

        void add(Located<String> cover, Turn days) {
            legs.computeIfAbsent(cover.value(), none -> new ArrayList<>())
                    .add(new Relay.Leg(days, cover.span()));
        }

        void check(Consumer<Diagnostic> report) {
            demanded.ifPresent(
                    scope -> matters.byId().values().forEach(each -> check(each, scope, report)));
        }

        private void check(Matter matter, Scope scope, Consumer<Diagnostic> report) {
            if (matter.days().isEmpty()) {
                return;
            }
            List<Relay.Leg> those = legs.getOrDefault(matter.id().value(), List.of());
            Relay relay = Relay.of(those, matter.days().get());
            for (Relay.Gap gap : relay.gaps()) {
                report.accept(
                        Diagnostic.error("task.matter-gap", matter.id().span())
                                .with("name", matter.name())
                                .with("from", gap.from())
                                .with("to", gap.to())
                                .related("scope", scope.span()));
            }
            for (Relay.Overlap overlap : relay.overlaps()) {
                report.accept(
                        Diagnostic.error("task.matter-double", overlap.second().holder())
                                .with("name", matter.name())
                                .with("from", overlap.from())
                                .with("to", overlap.to())
                                .related("first", overlap.first().holder()));
            }
        }
    }
}
