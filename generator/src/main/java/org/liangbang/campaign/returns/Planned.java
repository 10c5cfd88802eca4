package org.liangbang.campaign.returns;

import java.util.List;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.source.Span;

/**
 * What a unit planned for one stretch of days, against what it held in it.
 *
 * @param period the stretch, usually a month
 * @param times how often it was planned
 * @param held how often it was held in it
 * @param over whether the stretch is over, so that it counts
 * @param places where it is written
 */
public record Planned(CalendarPeriod period, int times, int held, boolean over, List<Span> places) {
    /** Keeps its own copy. */
    public Planned {
        places = List.copyOf(places);
    }

    /** How often it was held as planned; what is held beyond the plan is not. */
    int kept() {
        return Math.min(times, held);
    }
}
