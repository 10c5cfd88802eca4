package org.liangbang.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts who filed and held what once more, from the rows, periods, excuses and plans as published.
 * Days are compared as text, which is how they are written.
 */
final class ReturnRecount {
    private final Published data;
    private final Units units;
    private final String day;
    private final Map<String, List<Map<String, String>>> filings = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> periods = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> plans = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> counted = new LinkedHashMap<>();

    ReturnRecount(Published data) {
        this.data = data;
        this.units = new Units(data);
        this.day = data.asOf();
        for (Map<String, String> row : data.rows("filings")) {
            if (row.getOrDefault("replaced", "").equals("false")) {
                add(filings, cell(row, "return") + "/" + cell(row, "unit"), row);
            }
        }
        data.rows("return-periods").forEach(row -> add(periods, cell(row, "return"), row));
        data.rows("return-plans")
                .forEach(row -> add(plans, cell(row, "return") + "/" + cell(row, "unit"), row));
    }

    private static void add(
            Map<String, List<Map<String, String>>> index, String key, Map<String, String> row) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** The counts of a scope under the names of their columns; those of all units it has. */
    Map<String, Integer> counts(String of, String scope) {
        Map<String, Integer> sum = new TreeMap<>();
        Map<String, String> rule =
                data.rows("returns").stream()
                        .filter(row -> cell(row, "return").equals(of))
                        .findFirst()
                        .orElseThrow();
        for (Map<String, String> unit : data.rows("units")) {
            String id = cell(unit, "id");
            boolean within = scope.equals("returns") || units.isWithin(id, scope);
            if (within && isAmong(unit, rule)) {
                counted.computeIfAbsent(of + "/" + id, none -> count(rule, id))
                        .forEach((name, count) -> sum.merge(name, count, Integer::sum));
            }
        }
        return sum;
    }

    private boolean isAmong(Map<String, String> unit, Map<String, String> rule) {
        String kinds = cell(rule, "kinds");
        String places = cell(rule, "units");
        boolean kind = kinds.isEmpty() || List.of(kinds.split(" ")).contains(cell(unit, "kind"));
        return kind
                && (places.isEmpty()
                        || List.of(places.split(" ")).stream()
                                .anyMatch(place -> units.isWithin(cell(unit, "id"), place)));
    }

    private Map<String, Integer> count(Map<String, String> rule, String unit) {
        String key = cell(rule, "return") + "/" + unit;
        List<Map<String, String>> rows = new ArrayList<>(filings.getOrDefault(key, List.of()));
        rows.sort(Comparator.comparing(row -> cell(row, "date")));
        Map<String, Integer> counts = new TreeMap<>();
        int streak = 0;
        int longest = 0;
        for (Map<String, String> period : periods.getOrDefault(cell(rule, "return"), List.of())) {
            String state = state(rule, unit, period, rows);
            boolean over = cell(period, "due").compareTo(day) < 0;
            if (state.equals("excused")) {
                counts.merge("excused", 1, Integer::sum);
            } else if (over) {
                counts.merge("due", 1, Integer::sum);
                counts.merge(state, 1, Integer::sum);
                streak = state.equals("on-time") ? streak + 1 : 0;
                longest = Math.max(longest, streak);
            }
        }
        counts.put("longest-streak", longest);
        counts.put("current-streak", streak);
        counts.put("units", counts.getOrDefault("due", 0) > 0 ? 1 : 0);
        boolean missing = counts.getOrDefault("missing", 0) > 0;
        counts.put("complete", counts.getOrDefault("due", 0) > 0 && !missing ? 1 : 0);
        rows.forEach(row -> people(row, counts));
        plan(plans.getOrDefault(key, List.of()), rows, counts);
        return counts;
    }

    private String state(
            Map<String, String> rule,
            String unit,
            Map<String, String> period,
            List<Map<String, String>> rows) {
        int left = Integer.parseInt(cell(rule, "required"));
        for (Map<String, String> row : rows) {
            if (cell(row, "period").equals(cell(period, "period"))) {
                left -= Integer.parseInt(cell(row, "times"));
                if (left <= 0) {
                    boolean late = cell(row, "date").compareTo(cell(period, "due")) > 0;
                    return late ? "late" : "on-time";
                }
            }
        }
        boolean excused =
                data.rows("return-excuses", period, "return").stream()
                        .anyMatch(row -> excuses(row, unit, period));
        return excused ? "excused" : "missing";
    }

    private boolean excuses(Map<String, String> excuse, String unit, Map<String, String> period) {
        boolean place =
                cell(excuse, "unit").isEmpty() || units.isWithin(unit, cell(excuse, "unit"));
        return place
                && cell(excuse, "from").compareTo(cell(period, "first")) <= 0
                && cell(excuse, "to").compareTo(cell(period, "last")) >= 0;
    }

    private static void people(Map<String, String> row, Map<String, Integer> counts) {
        counts.merge("held", Integer.parseInt(cell(row, "times")), Integer::sum);
        if (cell(row, "present-written").isEmpty() || cell(row, "invited-written").isEmpty()) {
            return;
        }
        if (cell(row, "present").isEmpty() || cell(row, "invited").isEmpty()) {
            counts.merge("approximate", 1, Integer::sum);
        } else {
            counts.merge("present", Integer.parseInt(cell(row, "present")), Integer::sum);
            counts.merge("invited", Integer.parseInt(cell(row, "invited")), Integer::sum);
        }
    }

    /** Each planned time takes one row of its stretch of days, as long as there are any. */
    private void plan(
            List<Map<String, String>> planned,
            List<Map<String, String>> rows,
            Map<String, Integer> counts) {
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (Map<String, String> plan : planned) {
            if (cell(plan, "last").compareTo(day) < 0) {
                counts.merge("planned", 1, Integer::sum);
                long held =
                        rows.stream()
                                .map(row -> cell(row, "date"))
                                .filter(date -> date.compareTo(cell(plan, "first")) >= 0)
                                .filter(date -> date.compareTo(cell(plan, "last")) <= 0)
                                .count();
                if (taken.merge(cell(plan, "period"), 1, Integer::sum) <= held) {
                    counts.merge("kept", 1, Integer::sum);
                }
            }
        }
    }
}
