package org.liangbang.campaign.composite;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.campaign.contest.ContestState;
import org.liangbang.document.Sign;
import org.liangbang.model.Period;

/** Where a composite stands on a day. */
public enum CompositeState {
    /** Its period has not begun; nothing of it is shown but the days. */
    AHEAD(Sign.NOT_STARTED),
    /** Its period is not over; totals are of what there is so far. */
    RUNNING(Sign.UNDER_WAY),
    /** Its period is over, but a contest that counts may still be objected to. */
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

    static CompositeState of(Period period, List<ContestResult> contests, LocalDate day) {
        if (day.isBefore(period.from().value())) {
            return AHEAD;
        }
        if (!day.isAfter(period.last())) {
            return RUNNING;
        }
        boolean stand = contests.stream().allMatch(each -> each.state() == ContestState.FINAL);
        return stand ? FINAL : PROVISIONAL;
    }
}
