package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.Campaign;

/**
 * The tasks of a campaign as seen from a day.
 *
 * @param campaign the campaign
 * @param divisions the tasks division by division: those with a scope first, in order of the files
 * @param departments who leads them or joins in them, by id, in order of first mention
 * @param byUnit the same, by the unit they belong to or are
 * @param covers who answers for what, for each scope
 * @param asOf the day
 */
record CampaignTasks(
        Campaign campaign,
        List<Divided> divisions,
        Map<String, DepartmentTasks> departments,
        Map<String, List<DepartmentTasks>> byUnit,
        List<Cover> covers,
        LocalDate asOf) {
    /** Keeps its own copies. */
    CampaignTasks {
        divisions = List.copyOf(divisions);
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
        covers = List.copyOf(covers);
    }

    /**
     * A division with its tasks.
     *
     * @param division the division
     * @param tasks its tasks, in the order written
     */
    record Divided(Division division, List<TaskStatus> tasks) {
        /** Keeps its own copy. */
        Divided {
            tasks = List.copyOf(tasks);
        }
    }

    /** The id of the campaign. */
    String id() {
        return campaign.id().value();
    }

    /** All tasks, in order of the files. */
    List<TaskStatus> tasks() {
        return divisions.stream().flatMap(each -> each.tasks().stream()).toList();
    }

    /** The tasks of each task force, by its id, in order of the files. */
    Map<String, List<TaskStatus>> byForce() {
        Map<String, List<TaskStatus>> byForce = new LinkedHashMap<>();
        for (TaskStatus each : tasks()) {
            byForce.computeIfAbsent(each.task().force().value(), none -> new ArrayList<>())
                    .add(each);
        }
        return byForce;
    }

    /** What a department does; empty when it does nothing. */
    Optional<DepartmentTasks> department(String id) {
        return Optional.ofNullable(departments.get(id));
    }

    /** What a unit and its posts do, in order of first mention. */
    List<DepartmentTasks> inUnit(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** The tasks that have a deadline. */
    List<TaskStatus> dated() {
        return tasks().stream().filter(each -> each.due().isPresent()).toList();
    }

    /** Those without anybody to ask. */
    List<TaskStatus> withoutContact() {
        return tasks().stream().filter(each -> !each.hasContact()).toList();
    }
}
