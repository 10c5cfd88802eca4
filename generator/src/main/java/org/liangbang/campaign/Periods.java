package org.liangbang.campaign;

import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.format.Values;

/** Periods of the calendar as readers of the site's language call them. Thread-safe. */
public final class Periods {
    private static final int MONTHS_OF_QUARTER = 3;

    private final Words words;

    /** Periods in the given words, under {@code period}. */
    public Periods(Words words) {
        this.words = words;
    }

    /** With its year; a day with its month only. */
    public String full(CalendarPeriod period) {
        return get("full", period);
    }

    /** Without its year, unless it is one: for the head of a narrow column. */
    public String brief(CalendarPeriod period) {
        return get("brief", period);
    }

    private String get(String form, CalendarPeriod period) {
        return words.get(
                "period." + form + "." + name(period),
                period.first().getYear(),
                period.first().getMonthValue(),
                period.first().getDayOfMonth());
    }

    private static String name(CalendarPeriod period) {
        int month = period.first().getMonthValue();
        return switch (period.rhythm()) {
            case QUARTER -> "q" + ((month - 1) / MONTHS_OF_QUARTER + 1);
            case HALF_YEAR -> month == 1 ? "h1" : "h2";
            case HALF_MONTH -> period.first().getDayOfMonth() == 1 ? "first" : "second";
            case YEAR, MONTH, DAY -> Values.word(period.rhythm());
        };
    }
}
