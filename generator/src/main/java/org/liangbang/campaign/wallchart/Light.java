package org.liangbang.campaign.wallchart;

import org.liangbang.document.Sign;
import org.liangbang.model.format.Values;

/** How an indicator stands on a day; the worst comes last. */
public enum Light {
    /** The target is reached. */
    HIT(Sign.DONE),
    /** There is time left, and enough of the way is covered. */
    GREEN(Sign.UNDER_WAY),
    /** Its first day has not come, and nothing is expected yet. */
    AHEAD(Sign.NOT_STARTED),
    /** There is time left, but it goes slowly. */
    AMBER(Sign.SLOW),
    /** It has begun, and nobody has said how it stands. */
    UNREAD(Sign.MISSING),
    /** There is time left, but far too little of the way is covered. */
    RED(Sign.OVERDUE),
    /** The deadline has passed and the target was not reached. */
    MISSED(Sign.OVERDUE);

    private final Sign sign;

    Light(Sign sign) {
        this.sign = sign;
    }

    /** The shape readers see beside the word. */
    public Sign sign() {
        return sign;
    }

    /** The word by which open data and figures name it. */
    public String word() {
        return Values.word(this);
    }

    /** Whether somebody has to do something about it now. */
    public boolean isUrgent() {
        return this == AMBER || this == UNREAD || this == RED || this == MISSED;
    }
}
