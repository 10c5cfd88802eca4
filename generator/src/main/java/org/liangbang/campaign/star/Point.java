package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Campaign;
import org.liangbang.model.Rhythm;

/**
 * A day on which stars are counted.
 *
 * @param id {@code start}, the name of a quarter, or {@code now}
 * @param day the day
 */
public record Point(String id, LocalDate day) {
    /** The id of the first day of a campaign. */
    public static final String START = "start";

    /** The id of the day that pages speak of. */
    public static final String NOW = "now";

    /**
     * The first day of a campaign, the ends of its quarters, and the day that pages speak of; what
     * is not over by then is left out.
     */
    static List<Point> of(Campaign campaign, LocalDate asOf) {
        List<Point> points = new ArrayList<>();
        LocalDate first = campaign.period().from().value();
        if (first.isBefore(asOf)) {
            points.add(new Point(START, first));
        }
        CalendarPeriod quarter = CalendarPeriod.of(Rhythm.QUARTER, first);
        while (quarter.last().isBefore(asOf) && !quarter.last().isAfter(campaign.period().last())) {
            points.add(new Point(quarter.id(), quarter.last()));
            quarter = quarter.next();
        }
        points.add(new Point(NOW, asOf));
        return List.copyOf(points);
    }

    /** Whether it is the end of a quarter. */
    public boolean isQuarter() {
        return !id.equals(START) && !id.equals(NOW);
    }
}
