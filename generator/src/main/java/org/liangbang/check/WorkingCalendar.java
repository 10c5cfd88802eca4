package org.liangbang.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.liangbang.model.CalendarYear;
import org.liangbang.source.Located;

/**
 * Which days are worked: Monday to Friday without the days off of {@code content/calendar/}, and
 * the weekend days that make up for them. A year without a calendar knows only its weekends.
 * Immutable.
 */
public final class WorkingCalendar {
    private static final int WORKED_IN_A_WEEK = 5;

    /** Days from Monday to Friday that are not worked. */
    private final NavigableSet<LocalDate> off = new TreeSet<>();

    /** Saturdays and Sundays that are. */
    private final NavigableSet<LocalDate> worked = new TreeSet<>();

    private final NavigableSet<Integer> years = new TreeSet<>();

    /** A calendar from those of several years. */
    public WorkingCalendar(List<CalendarYear> calendars) {
        for (CalendarYear calendar : calendars) {
            years.add(calendar.year().value());
            for (CalendarYear.Holiday holiday : calendar.holidays()) {
                LocalDate last = holiday.to().value();
                for (LocalDate day = holiday.from().value();
                        !day.isAfter(last) && day.getYear() <= calendar.year().value() + 1;
                        day = day.plusDays(1)) {
                    off.add(day);
                }
            }
            calendar.workdays().stream().map(Located::value).forEach(worked::add);
        }
        off.removeIf(day -> isWeekend(day) || worked.contains(day));
        worked.removeIf(day -> !isWeekend(day));
    }

    /** Whether the days off of a year are known. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Whether a day is worked. */
    public boolean isWorkday(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return !isWeekend(day) && !off.contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * The day so many working days after another: the first working day after it is the first.
     *
     * @param days 0 gives the day itself
     */
    public LocalDate after(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkday(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * The working days from a day to another, the first not counted and the last counted; 0 when
     * the last is not later.
     */
    public int between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        LocalDate first = from.plusDays(1);
        int weeks = Math.toIntExact(ChronoUnit.WEEKS.between(from, to));
        int days = weeks * WORKED_IN_A_WEEK;
        for (LocalDate day = first.plusWeeks(weeks); !day.isAfter(to); day = day.plusDays(1)) {
            days += isWeekend(day) ? 0 : 1;
        }
        return days
                - off.subSet(first, true, to, true).size()
                + worked.subSet(first, true, to, true).size();
    }

    /** A day itself when it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate reached = day;
        while (!isWorkday(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }
}
