package org.liangbang.recount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Works out again what a unit got for the rounds of a form in a composite. */
final class ReviewPartRecount {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private final Published data;
    private final List<Map<String, String>> sheets;
    private final Ratio full;

    ReviewPartRecount(Published data, String campaign, JsonNode part) {
        this.data = data;
        List<Map<String, String>> items =
                data.rows("review-items").stream()
                        .filter(item -> Published.cell(item, "campaign").equals(campaign))
                        .toList();
        // a part without a form is taken from the only one of the campaign
        String form =
                part.has("form")
                        ? part.get("form").asString()
                        : items.isEmpty() ? "" : Published.cell(items.get(0), "form");
        Ratio most = Ratio.ZERO;
        for (Map<String, String> item : items) {
            boolean own = Published.cell(item, "form").equals(form);
            most = own ? most.plus(Ratio.parse(Published.cell(item, "max"))) : most;
        }
        this.full = most;
        this.sheets =
                data.rows("reviews").stream()
                        .filter(sheet -> Published.cell(sheet, "campaign").equals(campaign))
                        .filter(sheet -> Published.cell(sheet, "form").equals(form))
                        .toList();
    }

    /** The mean of the rounds that ended within some days, each out of 100; none without any. */
    Optional<Ratio> points(String unit, String from, String to) {
        List<Map<String, String>> within = new ArrayList<>();
        String closing = "";
        for (Map<String, String> sheet : sheets) {
            String last = last(Published.cell(sheet, "period")).toString();
            if (last.compareTo(from) >= 0 && last.compareTo(to) <= 0) {
                within.add(sheet);
                String due = Published.cell(sheet, "due");
                String after = LocalDate.parse(due).plusDays(1).toString();
                closing = after.compareTo(closing) > 0 ? after : closing;
            }
        }
        String on = closing.compareTo(data.asOf()) < 0 ? closing : data.asOf();
        Ratio sum = Ratio.ZERO;
        int count = 0;
        for (Map<String, String> sheet : within) {
            boolean own = Published.cell(sheet, "unit").equals(unit);
            boolean over = last(Published.cell(sheet, "period")).toString().compareTo(on) <= 0;
            boolean filed = isBy(sheet, "filed", on);
            if (own && over && (filed || Published.cell(sheet, "due").compareTo(on) < 0)) {
                sum = filed ? sum.plus(marks(sheet, on)) : sum;
                count++;
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(sum.dividedBy(full).times(Ratio.of(100)).dividedBy(count));
    }

    private static boolean isBy(Map<String, String> sheet, String column, String on) {
        String day = Published.cell(sheet, column);
        return !day.isEmpty() && day.compareTo(on) <= 0;
    }

    private Ratio marks(Map<String, String> sheet, String on) {
        String by = isBy(sheet, "assessed-on", on) ? "assessor" : "self";
        Ratio sum = Ratio.ZERO;
        for (Map<String, String> mark :
                data.rows("review-marks", sheet, "campaign", "form", "period", "unit")) {
            if (Published.cell(mark, "by").equals(by)) {
                sum = sum.plus(ReviewRecount.worth(Published.cell(mark, "written")));
            }
        }
        return sum;
    }

    /** The last day of a period such as {@code 2025-03}, {@code 2025-q1} or {@code 2025-h2}. */
    private static LocalDate last(String period) {
        String[] parts = period.split("-");
        int year = Integer.parseInt(parts[0]);
        String part = parts[1];
        int month =
                switch (part.charAt(0)) {
                    case 'q' -> Integer.parseInt(part.substring(1)) * MONTHS_OF_QUARTER;
                    case 'h' -> Integer.parseInt(part.substring(1)) * MONTHS_OF_HALF;
                    default -> Integer.parseInt(part);
                };
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
