package org.liangbang.campaign.ledger.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.check.WorkingCalendar;

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
    @Override
    public Measured of(List<RowStatus> rows) {
        return Spell.middle(
                rows.stream().map(this::passage).flatMap(Optional::stream).toList(), "passages");
    }

    private Optional<Spell> passage(RowStatus row) {
        Optional<Step> start = row.step(from);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = start.get().date().value();
        if (to.isEmpty()) {
            int age = calendar.between(first, row.asOf());
            return row.isOpen()
                    ? Optional.of(new Spell(row, age, List.of(start.get().date().span())))
                    : Optional.empty();
        }
        int begun = row.steps().indexOf(start.get());
        return row.steps().subList(begun + 1, row.steps().size()).stream()
                .filter(step -> step.state().value().equals(to.get()))
                .findFirst()
                .map(
                        end ->
                                new Spell(
                                        row,
                                        calendar.between(first, end.date().value()),
                                        List.of(start.get().date().span(), end.date().span())));
    }
}
