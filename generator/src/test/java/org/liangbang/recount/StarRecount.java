package org.liangbang.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Works tasks, stars, plans and check-lists out again from what was written about them. Days are
 * compared as text, which is how they are written.
 */
final class StarRecount {
    private static final String[] UNIT = {"campaign", "unit"};
    private static final String[] TASK = {"campaign", "unit", "task"};

    private final Published data;
    private final String day;
    private final Map<String, List<Map<String, String>>> entries = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> standard = new LinkedHashMap<>();

    StarRecount(Published data, String day) {
        this.data = data;
        this.day = day;
        for (Map<String, String> entry : data.rows("star-entries")) {
            entries.computeIfAbsent(key(entry, TASK), none -> new ArrayList<>()).add(entry);
        }
        data.rows("star-standard")
                .forEach(task -> standard.put(key(task, "campaign", "task"), task));
    }

    private static String key(Map<String, String> row, String... columns) {
        return String.join("/", Stream.of(columns).map(name -> Published.cell(row, name)).toList());
    }

    /** The state of a task, under the names of the columns. */
    Map<String, String> task(Map<String, String> row) {
        String state = "not-started";
        String done = "";
        for (Map<String, String> entry : entries.getOrDefault(key(row, TASK), List.of())) {
            String before = state;
            if (!Published.cell(entry, "passed").isEmpty()) {
                state = Published.cell(entry, "passed").equals("true") ? "checked" : "failed";
            } else if (!Published.cell(entry, "evidence").isEmpty()) {
                state = state.equals("checked") ? state : "done";
            } else if (state.equals("not-started") || state.equals("failed")) {
                state = "under-way";
            }
            done = !isDone(state) ? "" : isDone(before) ? done : Published.cell(entry, "date");
        }
        String due =
                Published.cell(
                        standard.getOrDefault(key(row, "campaign", "task"), Map.of()), "due");
        boolean late = !isDone(state) && !due.isEmpty() && day.compareTo(due) > 0;
        return Map.of("state", state, "done-on", done, "overdue", Boolean.toString(late));
    }

    private static boolean isDone(String state) {
        return state.equals("done") || state.equals("checked");
    }

    /** The stars that a unit holds on a day, by name. */
    TreeSet<String> held(Map<String, String> row, String on) {
        TreeSet<String> held = new TreeSet<>();
        for (Map<String, String> star : data.rows("stars", row, UNIT)) {
            if (holds(star, on)) {
                held.add(Published.cell(star, "star"));
            }
        }
        return held;
    }

    /** Whether a row of the table of stars is valid on a day. */
    static boolean holds(Map<String, String> star, String on) {
        String from = Published.cell(star, "awarded");
        String lost = Published.cell(star, "lost");
        return !from.isEmpty()
                && from.compareTo(on) <= 0
                && on.compareTo(Published.cell(star, "valid-until")) <= 0
                && (lost.isEmpty() || on.compareTo(lost) < 0);
    }

    /** How many units below a scope hold so many stars on a day. */
    Map<String, Integer> spread(String campaign, String scope, String on, Units units) {
        Map<String, Integer> spread = new LinkedHashMap<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Map<String, String> task : data.rows("star-tasks")) {
            String unit = Published.cell(task, "unit");
            boolean here = Published.cell(task, "campaign").equals(campaign);
            if (here && units.isWithin(unit, scope) && seen.add(unit)) {
                spread.merge(Integer.toString(held(task, on).size()), 1, Integer::sum);
            }
        }
        return spread;
    }

    /** What a plan reached and how it stands. */
    Map<String, String> plan(Map<String, String> row) {
        String due = Published.cell(row, "due");
        String on = day.compareTo(due) > 0 ? due : day;
        TreeSet<String> held = held(row, on);
        List<String> reached = new ArrayList<>();
        List<String> aimed = List.of(Published.cell(row, "aimed").split(" "));
        aimed.stream().filter(held::contains).forEach(reached::add);
        String state = Published.cell(row, "agreed").isEmpty() ? "drafted" : "agreed";
        state = day.compareTo(due) > 0 ? "missed" : state;
        state = reached.size() == aimed.size() ? "reached" : state;
        return Map.of("reached", String.join(" ", reached), "state", state);
    }

    /** How many items of a check-list a unit meets; empty when nobody looked. */
    String met(Map<String, String> row) {
        if (Published.cell(row, "date").isEmpty()) {
            return "";
        }
        int met = data.rows("checklist-items", row, "campaign", "checklist").size();
        for (Map<String, String> lack :
                data.rows("checklist-lacks", row, "campaign", "checklist", "unit")) {
            met -= Published.cell(lack, "fixed").isEmpty() ? 1 : 0;
        }
        return Integer.toString(met);
    }
}
