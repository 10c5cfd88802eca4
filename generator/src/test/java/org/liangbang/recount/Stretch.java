package org.liangbang.recount;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first and the last day of a stretch of the calendar by its id. */
record Stretch(LocalDate first, LocalDate last) {
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MIDDLE = 15;
    private static final Pattern ID =
            Pattern.compile("(\\d{4})(-q([1-4])|-(\\d{2})(-h([12])|-(\\d{2}))?)?");

    /** {@code 2025}, {@code 2025-q4}, {@code 2025-03}, {@code 2025-03-h2} or a day. */
    static Stretch of(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException("unknown stretch " + id);
        }
        LocalDate year = LocalDate.of(Integer.parseInt(parts.group(1)), 1, 1);
        if (parts.group(2) == null) {
            return new Stretch(year, year.plusYears(1).minusDays(1));
        }
        if (parts.group(3) != null) {
            int before = (Integer.parseInt(parts.group(3)) - 1) * MONTHS_OF_A_QUARTER;
            LocalDate first = year.plusMonths(before);
            return new Stretch(first, first.plusMonths(MONTHS_OF_A_QUARTER).minusDays(1));
        }
        LocalDate month = year.withMonth(Integer.parseInt(parts.group(4)));
        LocalDate end = month.plusMonths(1).minusDays(1);
        if (parts.group(7) != null) {
            LocalDate day = month.withDayOfMonth(Integer.parseInt(parts.group(7)));
            return new Stretch(day, day);
        }
        if (parts.group(6) == null) {
            return new Stretch(month, end);
        }
        return parts.group(6).equals("1")
                ? new Stretch(month, month.withDayOfMonth(MIDDLE))
                : new Stretch(month.withDayOfMonth(MIDDLE + 1), end);
    }

    boolean contains(Stretch other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Whether another ends on the day before this one begins. */
    boolean follows(Stretch other) {
        return other.last.plusDays(1).equals(first);
    }
}
