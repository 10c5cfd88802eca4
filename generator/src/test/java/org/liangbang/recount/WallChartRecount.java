package org.liangbang.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works the lights of wall charts out again from charts, indicators and readings. */
final class WallChartRecount {
    private static final String[] KEY = {"campaign", "chart", "indicator"};

    private final Published data;
    private final LocalDate day;

    WallChartRecount(Published data) {
        this.data = data;
        this.day = LocalDate.parse(data.asOf());
    }

    /** The light of a row, and the numbers it follows from, under the names of the columns. */
    Map<String, String> light(Map<String, String> row) {
        Map<String, String> goal = goal(row, row.getOrDefault("unit", ""));
        Ratio from = Ratio.parse(goal.get("baseline"));
        Ratio way = Ratio.parse(goal.get("target")).minus(from);
        TreeMap<LocalDate, Ratio> course = course(row, goal);
        Ratio value = course.isEmpty() ? from : course.lastEntry().getValue();
        Ratio covered = share(value.minus(from), way);
        LocalDate start = LocalDate.parse(goal.get("start"));
        LocalDate due = LocalDate.parse(goal.get("due"));
        long all = ChronoUnit.DAYS.between(start, due);
        long gone = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(start, day)));
        Ratio elapsed = Ratio.of(gone).dividedBy(all);
        String reached = "";
        for (Map.Entry<LocalDate, Ratio> each : course.entrySet()) {
            Ratio there = share(each.getValue().minus(from), way);
            boolean open = there.compareTo(Ratio.of(1)) < 0;
            reached = open ? "" : reached.isEmpty() ? each.getKey().toString() : reached;
        }
        Map<String, String> found = new LinkedHashMap<>();
        found.put("value", value.toString());
        found.put("covered", covered.toString());
        found.put("elapsed", elapsed.toString());
        found.put("reached-on", reached);
        String light = course.isEmpty() ? "unread" : colour(row, covered, elapsed);
        light = day.isBefore(start) ? "ahead" : light;
        light = day.isAfter(due) ? "missed" : light;
        found.put("light", reached.isEmpty() ? light : "hit");
        return found;
    }

    /** Of a way up or down. */
    private static Ratio share(Ratio gone, Ratio way) {
        boolean down = way.compareTo(Ratio.ZERO) < 0;
        return down ? Ratio.ZERO.minus(gone).dividedBy(Ratio.ZERO.minus(way)) : gone.dividedBy(way);
    }

    private String colour(Map<String, String> row, Ratio covered, Ratio elapsed) {
        Map<String, String> chart = data.rows("wall-charts", row, "campaign", "chart").get(0);
        Ratio hundredfold = covered.times(Ratio.of(100));
        if (hundredfold.compareTo(elapsed.times(Ratio.parse(chart.get("green")))) >= 0) {
            return "green";
        }
        boolean amber = hundredfold.compareTo(elapsed.times(Ratio.parse(chart.get("amber")))) >= 0;
        return amber ? "amber" : "red";
    }

    private Map<String, String> goal(Map<String, String> row, String unit) {
        return goals(row).stream()
                .filter(each -> each.getOrDefault("unit", "").equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, String>> goals(Map<String, String> row) {
        return data.rows("indicators", row, KEY);
    }

    private TreeMap<LocalDate, Ratio> course(Map<String, String> row, Map<String, String> goal) {
        String unit = row.getOrDefault("unit", "");
        return unit.isEmpty() && goal.get("whole").equals("sum") ? sums(row) : read(row, unit);
    }

    private TreeMap<LocalDate, Ratio> read(Map<String, String> row, String unit) {
        TreeMap<LocalDate, Ratio> read = new TreeMap<>();
        for (Map<String, String> each : data.rows("readings", row, KEY)) {
            boolean known = !LocalDate.parse(each.get("date")).isAfter(day);
            if (known && each.getOrDefault("unit", "").equals(unit)) {
                String of = each.getOrDefault("correction-of", "");
                read.put(
                        LocalDate.parse(of.isEmpty() ? each.get("date") : of),
                        Ratio.parse(each.get("value")));
            }
        }
        return read;
    }

    /** On each day on which a unit was read, what all of them add up to. */
    private TreeMap<LocalDate, Ratio> sums(Map<String, String> row) {
        List<Map<String, String>> units = new ArrayList<>(goals(row));
        units.removeIf(each -> each.getOrDefault("unit", "").isEmpty());
        Map<String, TreeMap<LocalDate, Ratio>> courses = new LinkedHashMap<>();
        TreeMap<LocalDate, Ratio> sums = new TreeMap<>();
        for (Map<String, String> each : units) {
            courses.put(each.get("unit"), read(row, each.get("unit")));
            courses.get(each.get("unit")).keySet().forEach(on -> sums.put(on, Ratio.ZERO));
        }
        for (LocalDate on : sums.keySet()) {
            Ratio sum = Ratio.ZERO;
            for (Map<String, String> each : units) {
                Map.Entry<LocalDate, Ratio> last = courses.get(each.get("unit")).floorEntry(on);
                sum = sum.plus(last == null ? Ratio.parse(each.get("baseline")) : last.getValue());
            }
            sums.put(on, sum);
        }
        return sums;
    }
}
