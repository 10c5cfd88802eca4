package org.liangbang.campaign.ledger.book;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.campaign.ledger.format.State;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.check.WorkingCalendar;

/**
 * How a row stands on a day.
 *
 * @param row the row
 * @param steps those taken by the day, in order
 * @param state where it is; empty in a ledger without states
 * @param limit the last day for it: the deadline, or the last day in its state, what comes first;
 *     empty when it is closed or nothing limits it
 * @param asOf the day
 */
public record RowStatus(
        Row row,
        List<Step> steps,
        Optional<State> state,
        Optional<LocalDate> limit,
        LocalDate asOf) {
    /** Keeps its own copy. */
    public RowStatus {
        steps = List.copyOf(steps);
    }

    /** How a row stands; empty when it is not known yet on the day. */
    public static Optional<RowStatus> of(Row row, LocalDate asOf, WorkingCalendar calendar) {
        if (row.since().filter(day -> day.isAfter(asOf)).isPresent()) {
            return Optional.empty();
        }
        List<Step> steps =
                row.steps().stream().filter(step -> !step.date().value().isAfter(asOf)).toList();
        Optional<Step> last = steps.stream().reduce((one, next) -> next);
        Optional<State> state = last.flatMap(step -> row.ledger().state(step.state().value()));
        boolean open = state.filter(each -> !each.closes()).isPresent();
        Optional<LocalDate> limit =
                open ? limit(row, state.get(), last.get(), calendar) : Optional.empty();
        return Optional.of(new RowStatus(row, steps, state, limit, asOf));
    }

    private static Optional<LocalDate> limit(
            Row row, State state, Step last, WorkingCalendar calendar) {
        Optional<LocalDate> clock =
                state.leaveWithin().map(days -> calendar.after(last.date().value(), days));
        return Stream.of(row.due(), clock).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** Whether it has states and is not done with. */
    public boolean isOpen() {
        return state.filter(each -> !each.closes()).isPresent();
    }

    /** Whether it is done with. */
    public boolean isClosed() {
        return state.filter(State::closes).isPresent();
    }

    /** Whether it is open and its last day is over. */
    public boolean isOverdue() {
        return limit.filter(day -> day.isBefore(asOf)).isPresent();
    }

    /** Whether it was closed after its deadline. */
    public boolean isLate() {
        return isClosed() && row.due().flatMap(due -> since().map(due::isBefore)).orElse(false);
    }

    /** The day since which it is in its state. */
    public Optional<LocalDate> since() {
        return steps.stream().reduce((one, next) -> next).map(step -> step.date().value());
    }

    /** The day it was done with. */
    public Optional<LocalDate> closedOn() {
        return isClosed() ? since() : Optional.empty();
    }

    /** Days past its last day, while it is open; 0 when there are none. */
    public long daysLate() {
        return limit.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, asOf))).orElse(0L);
    }

    /** Days from its first step to the day it was done with, or to now. */
    public Optional<Long> daysOpen() {
        return steps.stream()
                .findFirst()
                .map(
                        first ->
                                ChronoUnit.DAYS.between(
                                        first.date().value(), closedOn().orElse(asOf)));
    }

    /** The first step into a state. */
    public Optional<Step> step(String entered) {
        return steps.stream().filter(step -> step.state().value().equals(entered)).findFirst();
    }
}
