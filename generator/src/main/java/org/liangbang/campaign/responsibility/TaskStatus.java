package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A task as seen from a day.
 *
 * @param task the task
 * @param days its days
 * @param lead who leads it on that day
 * @param state how it stands
 * @param day the day
 */
record TaskStatus(Task task, Turn days, Lead lead, TaskState state, LocalDate day) {
    /** The id of the task. */
    String id() {
        return task.id().value();
    }

    /** What is to be done. */
    String text() {
        return task.text().value();
    }

    /** Whether it is not done after its deadline. */
    boolean isLate() {
        return state == TaskState.LATE;
    }

    /** Whether somebody has to work on it now. */
    boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it says whom to ask. */
    boolean hasContact() {
        return !task.contacts().isEmpty();
    }

    /** The id of the department that leads it. */
    String by() {
        return lead.by().value();
    }

    /** The day it was done, when that is known. */
    Optional<LocalDate> doneOn() {
        return task.done().map(done -> done.date().value()).filter(date -> state == TaskState.DONE);
    }

    /** Whether it was done after its deadline. */
    boolean isDoneLate() {
        return doneOn().flatMap(done -> due().map(due -> due.isBefore(done))).orElse(false);
    }

    /** By when it is to be done. */
    Optional<LocalDate> due() {
        return task.due().map(Located::value);
    }

    /** How many days after its deadline it was done, or is; none when it is in time. */
    long daysLate() {
        return due().map(due -> ChronoUnit.DAYS.between(due, doneOn().orElse(day)))
                .filter(late -> late > 0)
                .orElse(0L);
    }

    /** Whether a department joins in it, and does not lead it. */
    boolean joins(String department) {
        return !by().equals(department)
                && task.joins().stream().anyMatch(join -> join.value().equals(department));
    }

    /** Where it is said how it stands: that it is done, its deadline, or the task itself. */
    Span place() {
        return doneOn().isPresent()
                ? task.done().map(done -> done.date().span()).orElse(task.id().span())
                : task.due().map(Located::span).orElse(task.id().span());
    }
}
