package org.liangbang.campaign.review;

import org.liangbang.document.Sign;
import org.liangbang.model.format.Values;

/** Whether a unit filed its sheet for a period. */
public enum Filing {
    /** In time. */
    FILED(Sign.DONE),
    /** After the last day. */
    LATE(Sign.SLOW),
    /** The last day has passed, and there is no sheet. */
    MISSING(Sign.MISSING),
    /** The last day has not come. */
    WAITING(Sign.NOT_STARTED);

    private final Sign sign;

    Filing(Sign sign) {
        this.sign = sign;
    }

    /** The shape readers see beside the word. */
    public Sign sign() {
        return sign;
    }

    /** The word by which open data name it. */
    public String word() {
        return Values.word(this);
    }

    /** Whether there is a sheet. */
    public boolean isThere() {
        return this == FILED || this == LATE;
    }
}
