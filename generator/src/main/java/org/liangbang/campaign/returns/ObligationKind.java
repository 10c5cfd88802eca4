package org.liangbang.campaign.returns;

import org.liangbang.model.format.Values;

/** What an obligation asks for. */
public enum ObligationKind {
    /** A report is filed. */
    REPORT,
    /** A meeting is held. */
    MEETING,
    /** Somebody or something is visited. */
    VISIT;

    /** The word by which editors write it. */
    public String word() {
        return Values.word(this);
    }

    /** Whether each row is something that took place, and that findings may refer to. */
    public boolean takesPlace() {
        return this != REPORT;
    }
}
