package org.liangbang.plan;

import java.time.LocalDate;
import org.liangbang.campaign.Days;

/**
 * A day with its words.
 *
 * @param date the day
 * @param printed as readers see it
 */
public record Day(LocalDate date, String printed) {
    /** A day written in full. */
    static Day of(LocalDate date, Days days) {
        return new Day(date, days.full(date));
    }
}
