package org.liangbang.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.source.Node;

/**
 * A stretch of the calendar with a name of its own: {@code 2025}, {@code 2025-h1}, {@code 2025-q3},
 * {@code 2025-03}, {@code 2025-03-h2} (from the 16th) or {@code 2025-03-14}.
 *
 * @param rhythm how long it is
 * @param first its first day
 */
public record CalendarPeriod(Rhythm rhythm, LocalDate first) implements Comparable<CalendarPeriod> {
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int SECOND_HALF = 16;
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{4})(?:-h([12])|-q([1-4])|-(0[1-9]|1[0-2])(?:-h([12])|-(\\d{2}))?)?");

    /** How a period is written. */
    public static final ValueFormat<CalendarPeriod> FORMAT =
            new ValueFormat<>() {
                @Override
                public Optional<CalendarPeriod> read(Node node, Consumer<Diagnostic> report) {
                    Optional<CalendarPeriod> period =
                            node instanceof Node.Scalar scalar
                                    ? parse(scalar.text())
                                    : Optional.empty();
                    if (period.isEmpty()) {
                        report.accept(Diagnostic.error("value.not-a-period", node.span()));
                    }
                    return period;
                }

                @Override
                public Schema schema() {
                    return Schema.Scalar.text("^" + FORM.pattern() + "$");
                }
            };

    /** The period with a name; empty when there is none of it. */
    public static Optional<CalendarPeriod> parse(String name) {
        Matcher form = FORM.matcher(name);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(form));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static CalendarPeriod of(Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            int half = Integer.parseInt(form.group(2));
            return new CalendarPeriod(
                    Rhythm.HALF_YEAR, LocalDate.of(year, (half - 1) * MONTHS_OF_HALF + 1, 1));
        }
        if (form.group(3) != null) {
            int quarter = Integer.parseInt(form.group(3));
            return new CalendarPeriod(
                    Rhythm.QUARTER, LocalDate.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, 1));
        }
        if (form.group(4) == null) {
            return new CalendarPeriod(Rhythm.YEAR, LocalDate.of(year, 1, 1));
        }
        return within(LocalDate.of(year, Integer.parseInt(form.group(4)), 1), form);
    }

    private static CalendarPeriod within(LocalDate month, Matcher form) {
        if (form.group(5) != null) {
            boolean second = form.group(5).equals("2");
            return new CalendarPeriod(
                    Rhythm.HALF_MONTH, second ? month.withDayOfMonth(SECOND_HALF) : month);
        }
        return form.group(6) == null
                ? new CalendarPeriod(Rhythm.MONTH, month)
                : new CalendarPeriod(
                        Rhythm.DAY,
                        LocalDate.of(
                                month.getYear(),
                                month.getMonthValue(),
                                Integer.parseInt(form.group(6))));
    }

    /** The period of a rhythm in which a day lies. */
    public static CalendarPeriod of(Rhythm rhythm, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        LocalDate first =
                switch (rhythm) {
                    case YEAR -> day.withDayOfYear(1);
                    case HALF_YEAR -> startOf(month, MONTHS_OF_HALF);
                    case QUARTER -> startOf(month, MONTHS_OF_QUARTER);
                    case MONTH -> month;
                    case HALF_MONTH ->
                            day.getDayOfMonth() < SECOND_HALF
                                    ? month
                                    : month.withDayOfMonth(SECOND_HALF);
                    case DAY -> day;
                };
        return new CalendarPeriod(rhythm, first);
    }

    private static LocalDate startOf(LocalDate month, int months) {
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }

    /** Its last day. */
    public LocalDate last() {
        return next().first().minusDays(1);
    }

    /** The period of the same rhythm that follows it. */
    public CalendarPeriod next() {
        LocalDate next =
                switch (rhythm) {
                    case YEAR -> first.plusYears(1);
                    case HALF_YEAR -> first.plusMonths(MONTHS_OF_HALF);
                    case QUARTER -> first.plusMonths(MONTHS_OF_QUARTER);
                    case MONTH -> first.plusMonths(1);
                    case HALF_MONTH ->
                            first.getDayOfMonth() == 1
                                    ? first.withDayOfMonth(SECOND_HALF)
                                    : YearMonth.from(first).plusMonths(1).atDay(1);
                    case DAY -> first.plusDays(1);
                };
        return new CalendarPeriod(rhythm, next);
    }

    /** The period of the same rhythm before it. */
    public CalendarPeriod previous() {
        return of(rhythm, first.minusDays(1));
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(next().first());
    }

    /** Its name, as editors write it; fit for an address. */
    public String id() {
        int month = first.getMonthValue();
        return switch (rhythm) {
            case YEAR -> year();
            case HALF_YEAR -> year() + "-h" + (month == 1 ? 1 : 2);
            case QUARTER -> year() + "-q" + (month / MONTHS_OF_QUARTER + 1);
            case MONTH -> yearMonth();
            case HALF_MONTH -> yearMonth() + "-h" + (first.getDayOfMonth() == 1 ? 1 : 2);
            case DAY -> first.toString();
        };
    }

    private String year() {
        return String.format(Locale.ROOT, "%04d", first.getYear());
    }

    private String yearMonth() {
        return String.format(Locale.ROOT, "%s-%02d", year(), first.getMonthValue());
    }

    /** By first day, the longer first. */
    @Override
    public int compareTo(CalendarPeriod other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : rhythm.compareTo(other.rhythm);
    }
}
