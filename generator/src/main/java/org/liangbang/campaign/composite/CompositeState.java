package org.liangbang.campaign.composite;

import java.time.LocalDate;
import org.liangbang.campaign.contest.ContestState;
import org.liangbang.document.Sign;
import org.liangbang.model.Period;

/** Where a composite stands on a day. */
public enum CompositeState {
    /** Its period has not begun; nothing of it is shown but the days. */
    AHEAD(Sign.NOT_STARTED),
    /** Its period is not over; totals are of what there is so far. */
    RUNNING(Sign.UNDER_WAY),
    /** Its period is over, but a contest may be objected to or a round of reviews filed. */
    PROVISIONAL(Sign.SLOW),
    /** Totals and ranks stand. */
    FINAL(Sign.DONE);

    private final Sign sign;

    CompositeState(Sign sign) {
        this.sign = sign;
    }

    /** The sign readers see. */
    public Sign sign() {
        return sign;
    }

    static CompositeState of(Period period, Counted counted, LocalDate day) {
        if (day.isBefore(period.from().value())) {
            return AHEAD;
        }
        if (!day.isAfter(period.last())) {
            return RUNNING;
        }
        boolean stand =
                counted.contests().stream().allMatch(each -> each.state() == ContestState.FINAL);
        boolean filed =
                Counted.closing(counted.rounds()).filter(closing -> closing.isAfter(day)).isEmpty();
        return stand && filed ? FINAL : PROVISIONAL;
    }
}
