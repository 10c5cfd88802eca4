package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.check.WorkingCalendar;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;

/**
 * The periods of an obligation with their deadlines, worked out once for all units. What is due
 * daily is due on working days only, unless it says every day. Immutable.
 */
public final class Schedule {
    private final List<Term> terms;
    private final Map<CalendarPeriod, Integer> places = new LinkedHashMap<>();

    private Schedule(List<Term> terms) {
        this.terms = List.copyOf(terms);
        for (int at = 0; at < terms.size(); at++) {
            places.put(terms.get(at).period(), at);
        }
    }

    /** The schedule of an obligation by a working calendar. */
    static Schedule of(Obligation obligation, WorkingCalendar calendar) {
        List<Term> terms = new ArrayList<>();
        boolean worked = obligation.rhythm() == Rhythm.DAY && !obligation.everyDay();
        for (CalendarPeriod period = obligation.firstPeriod();
                !period.last().isAfter(obligation.period().last());
                period = period.next()) {
            boolean isDue = obligation.includes(period);
            if (isDue && (!worked || calendar.isWorkday(period.first()))) {
                terms.add(new Term(period, calendar.after(period.last(), obligation.dueWithin())));
            }
        }
        return new Schedule(terms);
    }

    /** Its periods, the first first. */
    public List<Term> terms() {
        return terms;
    }

    /** Where a period stands among the others; empty for one in which nothing is due. */
    Optional<Integer> place(CalendarPeriod period) {
        return Optional.ofNullable(places.get(period));
    }
}
