package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.source.Span;

/**
 * A task of a unit as it stands on a day. What is dated later than the day is not known yet.
 *
 * @param task the task
 * @param state how far it has come
 * @param known the entries up to the day, in order
 * @param doneOn when the evidence in force was handed in; empty when it is not done
 * @param asOf the day
 */
public record TaskStatus(
        StarTask task,
        TaskState state,
        List<TaskEntry> known,
        Optional<LocalDate> doneOn,
        LocalDate asOf) {
    /** Keeps its own copy. */
    public TaskStatus {
        known = List.copyOf(known);
    }

    /**
     * A task on a day.
     *
     * @param entries all entries of the unit for it, in order
     */
    public static TaskStatus of(StarTask task, List<TaskEntry> entries, LocalDate asOf) {
        List<TaskEntry> known =
                entries.stream().filter(entry -> !entry.date().value().isAfter(asOf)).toList();
        TaskState state = TaskState.NOT_STARTED;
        Optional<LocalDate> done = Optional.empty();
        for (TaskEntry entry : known) {
            TaskState next = state.after(entry);
            if (next.isDone() && !state.isDone()) {
                done = Optional.of(entry.date().value());
            } else if (!next.isDone()) {
                done = Optional.empty();
            }
            state = next;
        }
        return new TaskStatus(task, state, known, done, asOf);
    }

    /** Whether its last day has passed and it is not done. */
    public boolean isOverdue() {
        return !state.isDone() && task.due().filter(day -> asOf.isAfter(day.value())).isPresent();
    }

    /** The latest entry. */
    public Optional<TaskEntry> latest() {
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /** The latest check. */
    public Optional<TaskEntry> check() {
        return known.stream().filter(entry -> entry.by().isPresent()).reduce((a, b) -> b);
    }

    /** The latest evidence. */
    public Optional<TaskEntry> evidence() {
        return known.stream().filter(entry -> entry.evidence().isPresent()).reduce((a, b) -> b);
    }

    /** Where its state is written: its entries, or the task itself when there are none. */
    public List<Span> places() {
        return known.isEmpty()
                ? List.of(task.id().span())
                : known.stream().map(TaskEntry::span).toList();
    }
}
