package org.liangbang.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Works the states, flags and days of findings out again from their steps and extensions. */
final class FindingRecount {
    private static final String[] KEY = {"campaign", "finding"};

    private final Published data;
    private final Units units;
    private final String day;

    FindingRecount(Published data, String day) {
        this.data = data;
        this.units = new Units(data);
        this.day = day;
    }

    /** How one finding stands, under the names of the columns. */
    Map<String, String> status(Map<String, String> finding) {
        Map<String, String> life = life(finding, day);
        String state = life.getOrDefault("state", "");
        String due = life.getOrDefault("due", "");
        String submitted = life.getOrDefault("submitted-on", "");
        boolean open = List.of("found", "assigned", "under-way", "reopened").contains(state);
        life.put("overdue", Boolean.toString(open && day.compareTo(due) > 0));
        life.put("late", Boolean.toString(submitted.compareTo(due) > 0));
        boolean extended = !data.rows("finding-extensions", finding, KEY).isEmpty();
        life.put("extended", Boolean.toString(extended));
        boolean reopened =
                data.rows("finding-steps", finding, KEY).stream()
                        .anyMatch(step -> step.get("step").equals("reopened"));
        life.put("reopened", Boolean.toString(reopened));
        life.put("repeats", repeats(finding));
        String closed = life.getOrDefault("closed-on", "");
        LocalDate end = LocalDate.parse(closed.isEmpty() ? day : closed);
        LocalDate found = LocalDate.parse(Published.cell(finding, "found"));
        life.put("days", Long.toString(ChronoUnit.DAYS.between(found, end)));
        return life;
    }

    /** State, deadline, standing submission and closing of a finding on a day. */
    private Map<String, String> life(Map<String, String> finding, String on) {
        String state = "found";
        String due = Published.cell(finding, "first-due");
        String set = "";
        String submitted = "";
        String closed = "";
        for (Map<String, String> each : data.rows("finding-extensions", finding, KEY)) {
            due = Published.cell(each, "due");
            set = Published.cell(each, "date");
        }
        for (Map<String, String> step : data.rows("finding-steps", finding, KEY)) {
            String date = Published.cell(step, "date");
            if (date.compareTo(on) > 0) {
                continue;
            }
            String what = Published.cell(step, "step");
            boolean again = what.equals("started") && state.equals("reopened");
            state = again ? state : after(what);
            submitted = what.equals("submitted") ? date : submitted;
            submitted = List.of("returned", "reopened").contains(what) ? "" : submitted;
            closed = what.equals("verified") ? date : what.equals("reopened") ? "" : closed;
            String next = Published.cell(step, "due");
            due = next.isEmpty() || date.compareTo(set) < 0 ? due : next;
        }
        boolean withdrawn = !Published.cell(finding, "withdrawn-on").isEmpty();
        Map<String, String> life = new TreeMap<>();
        life.put("state", withdrawn ? "withdrawn" : state);
        life.put("due", due);
        life.put("submitted-on", submitted);
        life.put("closed-on", closed);
        return life;
    }

    private static String after(String step) {
        return step.equals("started") || step.equals("returned") ? "under-way" : step;
    }

    /** The one of its like that was closed last in the twelve months before it was found. */
    private String repeats(Map<String, String> finding) {
        String found = Published.cell(finding, "found");
        String latest = LocalDate.parse(found).minusMonths(12).minusDays(1).toString();
        String repeats = "";
        for (Map<String, String> other :
                data.rows("findings", finding, "campaign", "unit", "class")) {
            String closed = life(other, found).getOrDefault("closed-on", "");
            boolean itself = other.get("finding").equals(finding.get("finding"));
            if (!itself && closed.compareTo(latest) > 0) {
                repeats = Published.cell(other, "finding");
                latest = closed;
            }
        }
        return repeats;
    }

    /** The counts of a scope under the names of the columns; rates and medians when there are. */
    Map<String, Ratio> counts(String campaign, String scope) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Long> days = new ArrayList<>();
        List<Long> workdays = new ArrayList<>();
        for (Map<String, String> finding : data.rows("findings")) {
            boolean within =
                    scope.equals("findings")
                            || finding.get("owner").equals(scope)
                            || units.isWithin(finding.get("unit"), scope);
            if (within && finding.get("campaign").equals(campaign)) {
                Map<String, String> status = status(finding);
                count(status, counts);
                if (status.get("state").equals("verified")) {
                    days.add(Long.parseLong(status.get("days")));
                    workdays.add(Long.parseLong(finding.get("workdays")));
                }
            }
        }
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        counts.forEach((name, count) -> ratios.put(name, Ratio.of(count)));
        int standing = counts.getOrDefault("all", 0) - counts.getOrDefault("withdrawn", 0);
        if (standing > 0) {
            ratios.put("close-rate", Ratio.of(days.size()).dividedBy(standing));
        }
        median(days).ifPresent(middle -> ratios.put("median-days", middle));
        median(workdays).ifPresent(middle -> ratios.put("median-workdays", middle));
        return ratios;
    }

    private static void count(Map<String, String> status, Map<String, Integer> counts) {
        String state = status.getOrDefault("state", "");
        counts.merge("all", 1, Integer::sum);
        counts.merge(
                switch (state) {
                    case "verified" -> "closed";
                    case "reopened" -> "reopened-open";
                    default -> state;
                },
                1,
                Integer::sum);
        if (List.of("found", "assigned", "under-way", "reopened").contains(state)) {
            counts.merge("open", 1, Integer::sum);
        }
        for (String flag : List.of("overdue", "late", "extended", "reopened")) {
            counts.merge(flag, status.getOrDefault(flag, "").equals("true") ? 1 : 0, Integer::sum);
        }
        counts.merge(
                "repeated", status.getOrDefault("repeats", "").isEmpty() ? 0 : 1, Integer::sum);
    }

    private static Optional<Ratio> median(List<Long> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<Long> sorted = days.stream().sorted().toList();
        long both = sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2);
        return Optional.of(Ratio.of(both).dividedBy(2));
    }
}
