package org.liangbang.campaign.star;

import org.liangbang.document.Sign;
import org.liangbang.model.format.Values;

/** How far a star plan has come. */
public enum PlanState {
    /** Written, not agreed to. */
    DRAFTED(Sign.NOT_STARTED),
    /** Agreed to, its last day not past. */
    AGREED(Sign.UNDER_WAY),
    /** Every star aimed at is held, or was on the last day. */
    REACHED(Sign.VERIFIED),
    /** The last day passed without. */
    MISSED(Sign.MISSING);

    private final Sign sign;

    PlanState(Sign sign) {
        this.sign = sign;
    }

    /** Its sign. */
    public Sign sign() {
        return sign;
    }

    /** Its word in data. */
    public String word() {
        return Values.word(this);
    }
}
