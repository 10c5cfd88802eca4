package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility.TaskForce;
import org.liangbang.source.Located;

/** What a unit or a post answers for in all campaigns: task forces and tasks. */
final class OwnTasks {
    /** Up to how many departments of a campaign are shown task by task. */
    private static final int FEW = 3;

    private final View view;
    private final ResponsibilityWords words;

    OwnTasks(View view) {
        this.view = view;
        this.words = new ResponsibilityWords(view);
    }

    /** The task forces that some posts lead or help; none when they are in none. */
    List<Section> forces(Predicate<String> posts) {
        List<ForceTable.Of> forces = new ArrayList<>();
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            campaign.responsibility().stream()
                    .flatMap(each -> each.taskForces().stream())
                    .filter(force -> concerns(force, posts))
                    .forEach(force -> forces.add(new ForceTable.Of(campaign, force)));
        }
        return forces.isEmpty()
                ? List.of()
                : List.of(
                        Section.of(
                                "responsibility",
                                words.get("section"),
                                List.of(new ForceTable(view).ofSeveral(forces))));
    }

    private static boolean concerns(TaskForce force, Predicate<String> posts) {
        return posts.test(force.lead().value())
                || force.members().stream().map(Located::value).anyMatch(posts);
    }

    /** The tasks of some departments: task by task, or campaign by campaign when they are many. */
    List<Section> tasks(Function<CampaignTasks, List<DepartmentTasks>> departments) {
        List<PartTable.Own> own = new ArrayList<>();
        for (CampaignTasks tasks : view.results().get(TaskResults.TYPE).campaigns()) {
            List<DepartmentTasks> those = departments.apply(tasks);
            if (!those.isEmpty()) {
                own.add(new PartTable.Own(tasks, those));
            }
        }
        if (own.isEmpty()) {
            return List.of();
        }
        if (own.stream().allMatch(each -> each.departments().size() <= FEW)) {
            Table table = new PartTable(view).of(own);
            return List.of(Section.of("tasks", words.get("tasks"), List.of(table)));
        }
        return own.stream().map(each -> many(each.tasks(), each.departments())).toList();
    }

    private Section many(CampaignTasks tasks, List<DepartmentTasks> departments) {
        Table table = new DepartmentTable(tasks, view).of(departments);
        return Section.of("tasks-" + tasks.id(), words.get("tasks"), List.of(table))
                .about(Inline.line(tasks.campaign().name().value()))
                .more(Addresses.responsibility(tasks.id()), words.get("more"));
    }
}
