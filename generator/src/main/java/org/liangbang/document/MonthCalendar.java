package org.liangbang.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A month, week by week from Monday, with days that lead somewhere.
 *
 * @param month which month
 * @param caption the month in words, and what its days lead to
 * @param weekdays seven words for the days of the week, Monday first
 * @param marks the days that lead somewhere, in order; a day may have several
 */
public record MonthCalendar(
        YearMonth month, String caption, List<String> weekdays, List<Mark> marks) implements Block {
    /** Keeps its own copies. */
    public MonthCalendar {
        weekdays = List.copyOf(weekdays);
        marks = List.copyOf(marks);
    }

    /**
     * A day that leads somewhere.
     *
     * @param day a day of the month
     * @param link where it leads, with words that name it also without the calendar around
     * @param current whether it leads to what the page is about
     */
    public record Mark(LocalDate day, Inline.Reference link, boolean current) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.calendar(this);
    }
}
