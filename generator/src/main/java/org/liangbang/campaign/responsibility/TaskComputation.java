package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.Campaign;
import org.liangbang.source.Located;

/** How tasks stand, who leads and joins, and who answers for what a scope holds. */
final class TaskComputation implements Computation<TaskResults> {
    @Override
    public ResultType<TaskResults> type() {
        return TaskResults.TYPE;
    }

    @Override
    public Computed<TaskResults> compute(CheckedContent content, LocalDate asOf, Results earlier) {
        Map<String, List<Division>> byCampaign = new TreeMap<>();
        for (Division division : content.all(Division.TYPE)) {
            byCampaign
                    .computeIfAbsent(division.campaign(), none -> new ArrayList<>())
                    .add(division);
        }
        List<CampaignTasks> all = new ArrayList<>();
        byCampaign.forEach((id, those) -> all.add(campaign(id, those, content, asOf)));
        List<Figure> figures = all.stream().flatMap(each -> TaskFigures.of(each).stream()).toList();
        return new Computed<>(new TaskResults(all), figures);
    }

    /** Divisions with a scope come first, since what they share out is the frame of the rest. */
    private static CampaignTasks campaign(
            String id, List<Division> written, CheckedContent content, LocalDate asOf) {
        List<Division> divisions = new ArrayList<>(written);
        divisions.sort(Comparator.comparing(division -> division.scope().isEmpty()));
        Campaign campaign = content.campaign(id);
        List<CampaignTasks.Divided> divided = new ArrayList<>();
        Covers covers = new Covers(campaign, content.register());
        for (Division division : divisions) {
            List<TaskStatus> tasks =
                    division.tasks().stream().map(task -> status(task, campaign, asOf)).toList();
            divided.add(new CampaignTasks.Divided(division, tasks));
            covers.add(division, tasks);
        }
        List<TaskStatus> all = divided.stream().flatMap(each -> each.tasks().stream()).toList();
        Map<String, DepartmentTasks> departments = departments(all, content);
        return new CampaignTasks(
                campaign, divided, departments, byUnit(departments), covers.all(), asOf);
    }

    private static Map<String, List<DepartmentTasks>> byUnit(
            Map<String, DepartmentTasks> departments) {
        Map<String, List<DepartmentTasks>> byUnit = new LinkedHashMap<>();
        for (DepartmentTasks each : departments.values()) {
            byUnit.computeIfAbsent(each.department().unit(), none -> new ArrayList<>()).add(each);
        }
        return byUnit;
    }

    private static TaskStatus status(Task task, Campaign campaign, LocalDate asOf) {
        Turn days = task.days(campaign);
        Lead lead = task.leadOn(asOf, campaign);
        return new TaskStatus(task, days, lead, TaskState.of(task, days, asOf), asOf);
    }

    private static Map<String, DepartmentTasks> departments(
            List<TaskStatus> tasks, CheckedContent content) {
        Map<String, List<TaskStatus>> led = new LinkedHashMap<>();
        Map<String, List<TaskStatus>> joined = new LinkedHashMap<>();
        for (TaskStatus status : tasks) {
            led.computeIfAbsent(status.by(), none -> new ArrayList<>()).add(status);
            for (Located<String> join : status.task().joins()) {
                if (status.joins(join.value())) {
                    joined.computeIfAbsent(join.value(), none -> new ArrayList<>()).add(status);
                }
            }
        }
        Set<String> all = new LinkedHashSet<>(led.keySet());
        all.addAll(joined.keySet());
        Map<String, DepartmentTasks> departments = new LinkedHashMap<>();
        for (String id : all) {
            departments.put(
                    id,
                    new DepartmentTasks(
                            Department.of(id, content.register()).orElseThrow(),
                            led.getOrDefault(id, List.of()),
                            joined.getOrDefault(id, List.of())));
        }
        return departments;
    }
}
