package org.liangbang.recount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works points, changes, ranks and filings of reviews out again from the marks. */
final class ReviewRecount {
    private static final String[] SHEET = {"campaign", "form", "period", "unit"};

    private final Published data;
    private final Map<Map<String, String>, Optional<Ratio>> points = new LinkedHashMap<>();
    private final Map<Map<String, String>, Optional<Ratio>> changes = new LinkedHashMap<>();

    ReviewRecount(Published data) {
        this.data = data;
        Map<String, Optional<Ratio>> last = new LinkedHashMap<>();
        for (Map<String, String> row : data.rows("reviews")) {
            Optional<Ratio> sum = sum(row);
            points.put(row, sum);
            String line = String.join("/", row.get("campaign"), row.get("form"), row.get("unit"));
            Optional<Ratio> before = last.getOrDefault(line, Optional.empty());
            changes.put(row, sum.flatMap(now -> before.map(now::minus)));
            last.put(line, sum);
        }
    }

    private Optional<Ratio> sum(Map<String, String> row) {
        List<Map<String, String>> marks = data.rows("review-marks", row, SHEET);
        boolean assessed = marks.stream().anyMatch(mark -> mark.get("by").equals("assessor"));
        Optional<Ratio> sum = Optional.empty();
        for (Map<String, String> mark : marks) {
            if (mark.get("by").equals(assessed ? "assessor" : "self")) {
                sum = Optional.of(sum.orElse(Ratio.ZERO).plus(worth(mark.get("written"))));
            }
        }
        return sum;
    }

    static Ratio worth(String written) {
        return switch (written) {
            case "yes" -> Ratio.of(1);
            case "partly", "no" -> Ratio.ZERO;
            default -> Ratio.parse(written);
        };
    }

    /** What follows for a sheet, under the names of the columns. */
    Map<String, String> sheet(Map<String, String> row) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("points", text(points.get(row)));
        found.put("change", text(changes.get(row)));
        found.put("rank", rank(row, points));
        found.put("change-rank", rank(row, changes));
        String filed = row.getOrDefault("filed", "");
        String due = row.getOrDefault("due", "");
        boolean over = data.asOf().compareTo(due) > 0;
        String there = filed.compareTo(due) > 0 ? "late" : "filed";
        found.put("filing", filed.isEmpty() ? over ? "missing" : "waiting" : there);
        return found;
    }

    private static String text(Optional<Ratio> number) {
        return number.map(Ratio::toString).orElse("");
    }

    private String rank(
            Map<String, String> row, Map<Map<String, String>, Optional<Ratio>> numbers) {
        Optional<Ratio> own = numbers.get(row);
        if (own.isEmpty()) {
            return "";
        }
        long better =
                data.rows("reviews", row, "campaign", "form", "period").stream()
                        .flatMap(other -> numbers.get(other).stream())
                        .filter(number -> number.compareTo(own.get()) > 0)
                        .count();
        return Long.toString(better + 1);
    }
}
