package org.liangbang.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out again how tasks stand, who leads them, and what departments have to do. */
final class TaskRecount {
    private final Published data;
    private final String day;

    TaskRecount(Published data) {
        this.data = data;
        this.day = data.asOf();
    }

    /** How a task stands. Days compare as texts. */
    String state(Map<String, String> task) {
        if (!Published.cell(task, "done-on").isEmpty()) {
            return "done";
        }
        if (day.compareTo(Published.cell(task, "from")) < 0) {
            return "ahead";
        }
        String due = Published.cell(task, "due");
        if (due.isEmpty()) {
            return day.compareTo(Published.cell(task, "to")) > 0 ? "ended" : "open";
        }
        return day.compareTo(due) > 0 ? "late" : "open";
    }

    /** Who leads a task today; before and after its days, who leads it first and last. */
    List<String> leads(Map<String, String> task) {
        String near = day;
        String from = Published.cell(task, "from");
        String to = Published.cell(task, "to");
        near = near.compareTo(from) < 0 ? from : near.compareTo(to) > 0 ? to : near;
        List<String> leads = new ArrayList<>();
        for (Map<String, String> each : data.rows("task-leads", task, "campaign", "task")) {
            if (near.compareTo(Published.cell(each, "from")) >= 0
                    && near.compareTo(Published.cell(each, "to")) <= 0) {
                leads.add(Published.cell(each, "lead"));
            }
        }
        return leads;
    }

    private static List<String> words(Map<String, String> row, String column) {
        String cell = Published.cell(row, column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /** All departments that lead or join, each with its campaign. */
    Set<String> departments() {
        Set<String> all = new LinkedHashSet<>();
        for (Map<String, String> task : data.rows("tasks")) {
            String campaign = Published.cell(task, "campaign") + "/";
            leads(task).forEach(lead -> all.add(campaign + lead));
            words(task, "joins").stream()
                    .filter(join -> !leads(task).contains(join))
                    .forEach(join -> all.add(campaign + join));
        }
        return all;
    }

    /** What a department has to do, under the names of the columns. */
    Map<String, Integer> counts(Map<String, String> department) {
        String id = Published.cell(department, "department");
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of("led", "open", "late", "joined").forEach(name -> counts.put(name, 0));
        for (Map<String, String> task : data.rows("tasks", department, "campaign")) {
            String state = state(task);
            if (leads(task).contains(id)) {
                counts.merge("led", 1, Integer::sum);
                counts.merge("open", List.of("open", "late").contains(state) ? 1 : 0, Integer::sum);
                counts.merge("late", state.equals("late") ? 1 : 0, Integer::sum);
            } else if (words(task, "joins").contains(id)) {
                counts.merge("joined", 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The first task that answers for something of a scope today; empty when none must. */
    String covering(Map<String, String> matter) {
        String from = Published.cell(matter, "from");
        if (from.isEmpty() || isOutside(matter)) {
            return "";
        }
        return data.rows("tasks", matter, "campaign", "scope").stream()
                .filter(task -> words(task, "covers").contains(Published.cell(matter, "matter")))
                .filter(task -> !isOutside(task))
                .map(task -> Published.cell(task, "task"))
                .findFirst()
                .orElse("");
    }

    private boolean isOutside(Map<String, String> row) {
        return day.compareTo(Published.cell(row, "from")) < 0
                || day.compareTo(Published.cell(row, "to")) > 0;
    }
}
