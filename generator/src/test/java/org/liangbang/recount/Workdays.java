package org.liangbang.recount;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The days that are worked, by the calendar as published; counted one by one. */
final class Workdays {
    private final Set<LocalDate> off = new TreeSet<>();
    private final Set<LocalDate> worked = new TreeSet<>();

    Workdays(Published data) {
        for (Map<String, String> row : data.rows("calendar")) {
            LocalDate last = LocalDate.parse(Published.cell(row, "last"));
            LocalDate day = LocalDate.parse(Published.cell(row, "first"));
            boolean holiday = Published.cell(row, "kind").equals("holiday");
            while (!day.isAfter(last)) {
                (holiday ? off : worked).add(day);
                day = day.plusDays(1);
            }
        }
    }

    /** Working days after one day up to another. */
    int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            days += worked.contains(day) || (!weekend && !off.contains(day)) ? 1 : 0;
        }
        return days;
    }
}
