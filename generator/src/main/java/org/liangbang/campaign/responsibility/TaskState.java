package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import org.liangbang.document.Sign;
import org.liangbang.model.format.Values;

/** How a task stands on a day. */
enum TaskState {
    /** Its first day has not come. */
    AHEAD(Sign.NOT_STARTED),
    /** Begun, and not late. */
    OPEN(Sign.UNDER_WAY),
    /** Not done after its deadline. */
    LATE(Sign.OVERDUE),
    /** Done. */
    DONE(Sign.DONE),
    /** Without a deadline, and its last day is over. */
    ENDED(Sign.DONE);

    private final Sign sign;

    TaskState(Sign sign) {
        this.sign = sign;
    }

    /** How a task with some days stands; what happens later is not known yet. */
    static TaskState of(Task task, Turn days, LocalDate day) {
        if (task.done().filter(done -> !done.date().value().isAfter(day)).isPresent()) {
            return DONE;
        }
        if (day.isBefore(days.first().value())) {
            return AHEAD;
        }
        if (task.due().isPresent()) {
            return task.due().get().value().isBefore(day) ? LATE : OPEN;
        }
        return day.isAfter(days.last().value()) ? ENDED : OPEN;
    }

    /** Whether somebody has to work on it now. */
    boolean isOpen() {
        return this == OPEN || this == LATE;
    }

    /** Its sign. */
    Sign sign() {
        return sign;
    }

    /** Its word in open data and in the keys of words. */
    String word() {
        return Values.word(this);
    }
}
