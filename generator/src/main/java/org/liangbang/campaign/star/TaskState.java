package org.liangbang.campaign.star;

import org.liangbang.document.Sign;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** How far a task of a unit has come; never typed, always what its entries say. */
public enum TaskState {
    /** No entry. */
    NOT_STARTED(Sign.NOT_STARTED),
    /** Work, but no evidence that it is done. */
    UNDER_WAY(Sign.UNDER_WAY),
    /** Evidence that waits to be checked. */
    DONE(Sign.DONE),
    /** Evidence that another found right. */
    CHECKED(Sign.VERIFIED),
    /** Found wanting by a check, and nothing done about it since. */
    FAILED(Sign.MISSING);

    private final Sign sign;

    TaskState(Sign sign) {
        this.sign = sign;
    }

    /**
     * The state after one more entry: a check decides; evidence makes it done unless it is checked
     * already; any other work begins it, or begins it again after a failed check.
     */
    TaskState after(TaskEntry entry) {
        if (entry.passed().isPresent()) {
            return entry.passed().filter(Located::value).isPresent() ? CHECKED : FAILED;
        }
        if (entry.evidence().isPresent()) {
            return this == CHECKED ? CHECKED : DONE;
        }
        return this == NOT_STARTED || this == FAILED ? UNDER_WAY : this;
    }

    /** Its sign. */
    public Sign sign() {
        return sign;
    }

    /** Its word in data, such as {@code under-way}. */
    public String word() {
        return Values.word(this);
    }

    /** Whether it counts as done: there is evidence that nobody found wanting. */
    public boolean isDone() {
        return this == DONE || this == CHECKED;
    }
}
