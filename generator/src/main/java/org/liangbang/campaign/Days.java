package org.liangbang.campaign;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days as readers of the site's language write them. Thread-safe. */
public final class Days {
    private final Words words;

    /** Days in the given words, under {@code day}. */
    public Days(Words words) {
        this.words = words;
    }

    /** Year, month and day. */
    public String full(LocalDate day) {
        return words.get("day.full", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Month and day, where the year is plain. */
    public String brief(LocalDate day) {
        return words.get("day.brief", day.getMonthValue(), day.getDayOfMonth());
    }

    /** Month and day, with the year when it is another than that of the day the page speaks of. */
    public String near(LocalDate day, LocalDate asOf) {
        return day.getYear() == asOf.getYear() ? brief(day) : full(day);
    }

    /** Year and month. */
    public String month(YearMonth month) {
        return words.get("day.month", month.getYear(), month.getMonthValue());
    }

    /** The day of the week. */
    public String weekday(LocalDate day) {
        return words.get("day.weekday." + day.getDayOfWeek().getValue());
    }
}
