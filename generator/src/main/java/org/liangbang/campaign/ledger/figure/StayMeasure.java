package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.check.WorkingCalendar;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Median;
import org.liangbang.compute.Total;
import org.liangbang.source.Span;

/**
 * The middle of the working days that rows stayed in a state before they left it, every stay
 * counted.
 *
 * @param state the state
 * @param calendar which days are worked
 */
record StayMeasure(String state, WorkingCalendar calendar) {
    private static final int MOST_LISTED = 60;

    private record Stay(RowStatus row, int days, Span place) {}

    Measured of(List<RowStatus> rows) {
        List<Stay> stays = new ArrayList<>();
        rows.forEach(row -> add(row, stays));
        stays.sort(Comparator.comparingInt(Stay::days));
        List<RowStatus> those = stays.stream().map(Stay::row).toList();
        if (stays.isEmpty()) {
            return new Measured(
                    Total.NONE,
                    Marks.NONE,
                    List.of(),
                    () -> List.of(Explanation.of("ledger.step.nobody")));
        }
        Median median =
                Median.of(stays.stream().map(each -> (long) each.days()).toList()).orElseThrow();
        return new Measured(
                Total.exactly(median.value()),
                Marks.workingDays(median.value()),
                those,
                () -> steps(stays, median));
    }

    private void add(RowStatus row, List<Stay> stays) {
        List<Step> steps = row.steps();
        for (int at = 0; at + 1 < steps.size(); at++) {
            Step step = steps.get(at);
            if (step.state().value().equals(state)) {
                int days = calendar.between(step.date().value(), steps.get(at + 1).date().value());
                stays.add(new Stay(row, days, step.date().span()));
            }
        }
    }

    private static List<Explanation> steps(List<Stay> stays, Median median) {
        int skipped = Math.max(0, (stays.size() - MOST_LISTED) / 2);
        List<Stay> listed = stays.subList(skipped, stays.size() - skipped);
        String days =
                listed.stream().map(each -> each.days() + "").collect(Collectors.joining(" "));
        String shown = skipped > 0 ? "\u2026 " + days + " \u2026" : days;
        return List.of(
                Explanation.of("ledger.step.stays", stays.size())
                        .gives(shown, "")
                        .at(listed.stream().map(Stay::place).toList()),
                Explanation.of(median.isOne() ? "ledger.step.middle" : "ledger.step.middle-two")
                        .gives(median.working(), Marks.workingDays(median.value())));
    }
}
