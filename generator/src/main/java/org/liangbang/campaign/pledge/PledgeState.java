package org.liangbang.campaign.pledge;

import java.util.Locale;
import org.liangbang.document.Sign;

/** How far a pledge has come. */
public enum PledgeState {
    /** Nothing was reported yet. */
    NOT_STARTED(Sign.NOT_STARTED),
    /** Something was reported, but not all is done. */
    UNDER_WAY(Sign.UNDER_WAY),
    /** The target is reached, and nobody else has confirmed it yet. */
    DELIVERED(Sign.DONE),
    /** The target is reached and another than the owner saw it. */
    VERIFIED(Sign.VERIFIED),
    /** Taken back, with a reason. */
    WITHDRAWN(Sign.WITHDRAWN);

    private final Sign sign;

    PledgeState(Sign sign) {
        this.sign = sign;
    }

    /** The sign readers see. */
    public Sign sign() {
        return sign;
    }

    /** Whether what was promised is done. */
    public boolean isDone() {
        return this == DELIVERED || this == VERIFIED;
    }

    /** The word by which open data and texts know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
