package org.liangbang.recount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works the states of all pledges out again for any day up to that of the data, and from them the
 * counts and rates. Days are compared as text, which is how they are written.
 */
final class PledgeRecount {
    private static final String[] KEY = {"campaign", "unit", "pledge"};

    private final Published data;
    private final String day;

    PledgeRecount(Published data, String day) {
        this.data = data;
        this.day = day;
    }

    /** How one pledge stands, under the names of the columns. */
    Map<String, String> status(Map<String, String> pledge) {
        String due = pledge.get("first-due");
        String target = pledge.get("first-target");
        boolean begun = false;
        boolean moved = false;
        for (Map<String, String> row : known(pledge)) {
            boolean moves = !row.get("due").isEmpty() || !row.get("target").isEmpty();
            moved |= moves;
            begun |= !moves || !row.get("value").isEmpty();
            due = row.get("due").isEmpty() ? due : row.get("due");
            target = row.get("target").isEmpty() ? target : row.get("target");
        }
        String verified = byNow(pledge.get("verified-on"));
        String delivered = deliveredOn(pledge, target, verified);
        String state = !begun ? "not-started" : "under-way";
        state = delivered.isEmpty() ? state : "delivered";
        state = verified.isEmpty() ? state : "verified";
        state = byNow(pledge.get("withdrawn-on")).isEmpty() ? state : "withdrawn";
        boolean open = state.equals("not-started") || state.equals("under-way");
        Map<String, String> status = new TreeMap<>();
        status.put("state", state);
        status.put("due", due);
        status.put("delivered-on", delivered);
        status.put("overdue", open && day.compareTo(due) > 0 ? "true" : "false");
        boolean late = isDone(state) && delivered.compareTo(due) > 0;
        status.put("late", late ? "true" : "false");
        status.put("adjusted", moved ? "true" : "false");
        return status;
    }

    private static boolean isDone(String state) {
        return state.equals("delivered") || state.equals("verified");
    }

    private String byNow(String date) {
        return date.compareTo(day) <= 0 ? date : "";
    }

    private List<Map<String, String>> known(Map<String, String> pledge) {
        return data.rows("progress", pledge, KEY).stream()
                .filter(row -> row.get("date").compareTo(day) <= 0)
                .toList();
    }

    private String deliveredOn(Map<String, String> pledge, String target, String verified) {
        if (target.isEmpty()) {
            return verified;
        }
        Ratio wanted = Ratio.parse(target);
        String before = pledge.get("baseline");
        boolean down = !before.isEmpty() && Ratio.parse(before).compareTo(wanted) > 0;
        for (Map<String, String> row : known(pledge)) {
            if (!row.get("value").isEmpty()) {
                int compared = Ratio.parse(row.get("value")).compareTo(wanted);
                if (down ? compared <= 0 : compared >= 0) {
                    return row.get("date");
                }
            }
        }
        return verified;
    }

    /** What is counted for a unit with all below it, a topic, or {@code pledges} as a whole. */
    Map<String, Ratio> counts(String campaign, String scope, Units units) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map<String, String> pledge : data.rows("pledges")) {
            if (isIn(pledge, scope, units) && pledge.get("campaign").equals(campaign)) {
                count(status(pledge), Integer.parseInt(pledge.get("weight")), counts);
            }
        }
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        counts.forEach((name, count) -> ratios.put(name, Ratio.of(count)));
        ratios.put("delivered-rate", rate(counts, "delivered", "standing"));
        ratios.put("weighted-rate", rate(counts, "delivered-weight", "standing-weight"));
        return ratios;
    }

    private static boolean isIn(Map<String, String> pledge, String scope, Units units) {
        return scope.equals("pledges")
                || scope.equals("topics/" + pledge.get("topic"))
                || units.isWithin(pledge.get("unit"), scope);
    }

    private static void count(Map<String, String> status, int weight, Map<String, Integer> counts) {
        String state = status.getOrDefault("state", "");
        counts.merge("all", 1, Integer::sum);
        counts.merge(state, 1, Integer::sum);
        if (state.equals("verified")) {
            counts.merge("delivered", 1, Integer::sum);
        }
        for (String flag : List.of("overdue", "late", "adjusted")) {
            counts.merge(flag, status.getOrDefault(flag, "").equals("true") ? 1 : 0, Integer::sum);
        }
        counts.merge("delivered-weight", isDone(state) ? weight : 0, Integer::sum);
        if (!state.equals("withdrawn")) {
            counts.merge("standing", 1, Integer::sum);
            counts.merge("standing-weight", weight, Integer::sum);
        }
    }

    private static Ratio rate(Map<String, Integer> counts, String above, String below) {
        int under = counts.getOrDefault(below, 0);
        return under == 0 ? Ratio.ZERO : Ratio.of(counts.getOrDefault(above, 0)).dividedBy(under);
    }
}
