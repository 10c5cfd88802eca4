package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Headline;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility;
import org.liangbang.model.Responsibility.LeadGroup;
import org.liangbang.source.Located;

/**
 * The deadlines of tasks; roles that nobody fills, tasks with nobody to ask, things nobody leads.
 */
final class ResponsibilityOversight implements Oversight {
    private static List<CampaignTasks> campaigns(View view) {
        return view.results().get(TaskResults.TYPE).campaigns();
    }

    @Override
    public List<Duty> duties(View view) {
        String kind = new ResponsibilityWords(view).get("kind");
        List<Duty> duties = new ArrayList<>();
        for (CampaignTasks tasks : campaigns(view)) {
            for (TaskStatus task : tasks.dated()) {
                Department lead = Department.of(task.by(), view.content().register()).orElseThrow();
                duties.add(
                        new Duty(
                                ResponsibilityWords.link(tasks.id(), task),
                                kind,
                                lead.unit(),
                                lead.post() ? Optional.of(lead.id()) : Optional.empty(),
                                task.due().orElseThrow(),
                                task.doneOn()));
            }
        }
        return duties;
    }

    @Override
    public List<Coverage> coverage(View view) {
        List<Coverage> coverage = new ArrayList<>();
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            campaign.responsibility().ifPresent(each -> coverage.add(roles(campaign, each, view)));
        }
        for (CampaignTasks tasks : campaigns(view)) {
            coverage.add(contacts(tasks, view));
            tasks.covers().forEach(cover -> coverage.add(cover(tasks, cover, view)));
        }
        return coverage;
    }

    private static Inline.Reference more(String campaign, ResponsibilityWords words) {
        return Inline.Reference.to(Addresses.responsibility(campaign), words.get("more"));
    }

    private static Coverage roles(Campaign campaign, Responsibility responsibility, View view) {
        ResponsibilityWords words = new ResponsibilityWords(view);
        String id = campaign.id().value();
        LeadGroup group = responsibility.group();
        List<List<Inline>> missing = new ArrayList<>();
        missing(words.get("head"), group, group.head(), missing, words);
        missing(words.get("deputies"), group, group.deputies(), missing, words);
        missing(words.get("members"), group, group.members(), missing, words);
        return new Coverage(
                "responsibility-roles-" + id,
                words.get("coverage.roles", campaign.name().value()),
                List.of(words.figure(RoleCount.id(id))),
                missing,
                more(id, words));
    }

    private static void missing(
            String role,
            LeadGroup group,
            List<Located<String>> posts,
            List<List<Inline>> missing,
            ResponsibilityWords words) {
        if (posts.isEmpty()) {
            missing.add(Inline.line(words.get("coverage.role", group.name().value(), role)));
        }
    }

    private static Coverage contacts(CampaignTasks tasks, View view) {
        ResponsibilityWords words = new ResponsibilityWords(view);
        List<List<Inline>> missing = new ArrayList<>();
        for (TaskStatus task : tasks.withoutContact()) {
            missing.add(
                    List.of(
                            ResponsibilityWords.link(tasks.id(), task),
                            Inline.text(words.get("gap-wide")),
                            words.department(task.by())));
        }
        return new Coverage(
                "responsibility-contacts-" + tasks.id(),
                words.get("coverage.contacts", tasks.campaign().name().value()),
                List.of(words.figure(TaskFigures.whole(tasks.id(), "contacts"))),
                missing,
                more(tasks.id(), words));
    }

    private static Coverage cover(CampaignTasks tasks, Cover cover, View view) {
        ResponsibilityWords words = new ResponsibilityWords(view);
        List<List<Inline>> missing = new ArrayList<>();
        for (Matter each : cover.matters(view.asOf())) {
            if (cover.of(each).isEmpty()) {
                missing.add(List.of(Inline.Reference.to(each.address(), each.name())));
            }
        }
        return new Coverage(
                "responsibility-" + tasks.id() + "-" + cover.matters().key(),
                words.get("coverage." + cover.scope().of().word(), tasks.campaign().name().value()),
                List.of(words.figure(TaskFigures.covered(tasks.id(), cover))),
                missing,
                more(tasks.id(), words));
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        return List.of();
    }

    @Override
    public List<Headline> headlines(View view) {
        ResponsibilityWords words = new ResponsibilityWords(view);
        return campaigns(view).stream()
                .map(
                        tasks ->
                                new Headline(
                                        words.get("headline", tasks.campaign().name().value()),
                                        TaskFigures.whole(tasks.id(), "done"),
                                        Optional.empty()))
                .toList();
    }
}
