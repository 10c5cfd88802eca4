package org.liangbang.campaign.returns;

import org.liangbang.document.Sign;
import org.liangbang.model.format.Values;

/** What a period of an obligation has come to. */
public enum TermState {
    /** The required number was reached by the deadline. */
    ON_TIME(Sign.DONE),
    /** It was reached after the deadline. */
    LATE(Sign.SLOW),
    /** The deadline is over and it was not reached. */
    MISSING(Sign.MISSING),
    /** Nothing need be done, for a stated reason. */
    EXCUSED(Sign.WITHDRAWN),
    /** It was not reached, and the deadline is not over. */
    OPEN(Sign.NOT_STARTED);

    private final Sign sign;

    TermState(Sign sign) {
        this.sign = sign;
    }

    /** Its sign, so that colour is never alone. */
    public Sign sign() {
        return sign;
    }

    /** Its word in kebab case. */
    public String word() {
        return Values.word(this);
    }
}
