package org.liangbang.campaign.contest;

import java.time.LocalDate;
import org.liangbang.document.Sign;

/** Where a contest stands on a day. */
public enum ContestState {
    /** It has not been held; nothing of it is shown but the day. */
    AHEAD(Sign.NOT_STARTED),
    /** Results are out, and may be objected to. */
    PROVISIONAL(Sign.UNDER_WAY),
    /** The days for objections are over, but one is not answered. */
    UNANSWERED(Sign.SLOW),
    /** Results stand. */
    FINAL(Sign.DONE);

    private final Sign sign;

    ContestState(Sign sign) {
        this.sign = sign;
    }

    /** The sign readers see. */
    public Sign sign() {
        return sign;
    }

    static ContestState of(Contest contest, LocalDate day) {
        if (contest.held().value().isAfter(day)) {
            return AHEAD;
        }
        if (contest.objections().isEmpty()) {
            return FINAL;
        }
        Objections objections = contest.objections().get();
        if (!day.isAfter(objections.until().value())) {
            return PROVISIONAL;
        }
        boolean answered =
                objections.received().stream()
                        .filter(objection -> objection.isReceivedBy(day))
                        .allMatch(objection -> objection.isAnsweredBy(day));
        return answered ? FINAL : UNANSWERED;
    }
}
