package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility;
import org.liangbang.source.Located;

/** Tasks lie in a campaign with task forces, each under one of them and with an id of its own. */
final class TaskPlaceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<String, List<Located<String>>> ids = new LinkedHashMap<>();
        for (Division division : content.all(Division.TYPE)) {
            ids.computeIfAbsent(division.campaign(), none -> new ArrayList<>())
                    .addAll(division.tasks().stream().map(Task::id).toList());
            checkHome(division, content, report);
        }
        ids.values().forEach(all -> RepeatedIds.report("task.id-repeated", all, report));
    }

    /** A campaign whose file is broken is let be. */
    private static void checkHome(
            Division division, Register content, Consumer<Diagnostic> report) {
        Located<String> folder = new Located<>(division.campaign(), division.span().file().start());
        Optional<Campaign> campaign = content.campaign(division.campaign());
        String path = "campaigns/" + division.campaign() + "/campaign.yaml";
        if (campaign.isPresent()) {
            checkForces(division, campaign.get(), report);
        } else if (content.content().source().file(path).isEmpty()) {
            report.accept(
                    UnknownId.error("task.campaign-unknown", folder, content.campaigns().keySet()));
        }
    }

    private static void checkForces(
            Division division, Campaign campaign, Consumer<Diagnostic> report) {
        List<String> forces =
                campaign.responsibility().map(Responsibility::taskForces).stream()
                        .flatMap(List::stream)
                        .map(force -> force.id().value())
                        .toList();
        for (Task task : division.tasks()) {
            if (!forces.contains(task.force().value())) {
                report.accept(UnknownId.error("task.force-unknown", task.force(), forces));
            }
        }
    }
}
