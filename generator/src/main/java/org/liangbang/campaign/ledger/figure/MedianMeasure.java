package org.liangbang.campaign.ledger.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.check.WorkingCalendar;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Median;
import org.liangbang.compute.Total;
import org.liangbang.source.Span;

/**
 * The middle of the working days between two states, over the rows that passed both; without a
 * second state, the middle age of the open rows that passed the first.
 *
 * @param from the state counted from: the first time a row came there
 * @param to the state counted to: the first time it came there after that
 * @param calendar which days are worked
 */
record MedianMeasure(String from, Optional<String> to, WorkingCalendar calendar)
        implements Measure {
    private static final int MOST_LISTED = 60;

    private record Passage(RowStatus row, int days, List<Span> places) {}

    @Override
    public Measured of(List<RowStatus> rows) {
        List<Passage> passages =
                rows.stream()
                        .map(this::passage)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Passage::days))
                        .toList();
        List<RowStatus> those = passages.stream().map(Passage::row).toList();
        if (passages.isEmpty()) {
            return new Measured(
                    Total.NONE,
                    Marks.NONE,
                    List.of(),
                    () -> List.of(Explanation.of("ledger.step.nobody")));
        }
        Median median =
                Median.of(passages.stream().map(each -> (long) each.days()).toList()).orElseThrow();
        return new Measured(
                Total.exactly(median.value()),
                Marks.workingDays(median.value()),
                those,
                () -> steps(passages, median));
    }

    private Optional<Passage> passage(RowStatus row) {
        Optional<Step> start = row.step(from);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = start.get().date().value();
        if (to.isEmpty()) {
            int age = calendar.between(first, row.asOf());
            return row.isOpen()
                    ? Optional.of(new Passage(row, age, List.of(start.get().date().span())))
                    : Optional.empty();
        }
        int begun = row.steps().indexOf(start.get());
        return row.steps().subList(begun + 1, row.steps().size()).stream()
                .filter(step -> step.state().value().equals(to.get()))
                .findFirst()
                .map(
                        end ->
                                new Passage(
                                        row,
                                        calendar.between(first, end.date().value()),
                                        List.of(start.get().date().span(), end.date().span())));
    }

    /** All passages when they are few, else those around the middle. */
    private static List<Explanation> steps(List<Passage> passages, Median median) {
        int size = passages.size();
        int skipped = Math.max(0, (size - MOST_LISTED) / 2);
        List<Passage> listed = passages.subList(skipped, size - skipped);
        String days =
                listed.stream().map(each -> each.days() + "").collect(Collectors.joining(" "));
        List<Span> places = new ArrayList<>();
        listed.forEach(each -> places.addAll(each.places()));
        String shown = skipped > 0 ? "\u2026 " + days + " \u2026" : days;
        return List.of(
                Explanation.of("ledger.step.passages", size).gives(shown, "").at(places),
                Explanation.of(median.isOne() ? "ledger.step.middle" : "ledger.step.middle-two")
                        .gives(median.working(), Marks.workingDays(median.value())));
    }
}
