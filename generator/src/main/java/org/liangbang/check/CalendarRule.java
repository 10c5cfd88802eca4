package org.liangbang.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.CalendarYear;
import org.liangbang.source.Located;

/** A working calendar is that of its file's year, and no day is both off and worked. */
public final class CalendarRule implements Rule {
    private static final int LONGEST = 31;

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (CalendarYear calendar : content.all(CalendarYear.TYPE)) {
            String year = calendar.year().value().toString();
            if (!year.equals(calendar.file())) {
                report.accept(
                        Diagnostic.error("calendar.year-differs", calendar.year().span())
                                .with("year", year)
                                .with("file", calendar.file()));
            }
            checkDays(calendar, report);
        }
    }

    private static void checkDays(CalendarYear calendar, Consumer<Diagnostic> report) {
        Map<LocalDate, CalendarYear.Holiday> off = new LinkedHashMap<>();
        for (CalendarYear.Holiday holiday : calendar.holidays()) {
            LocalDate last = holiday.to().value();
            LocalDate first = holiday.from().value();
            if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
                report.accept(
                        Diagnostic.error("calendar.holiday-days", holiday.to().span())
                                .with("from", first)
                                .with("to", last)
                                .related("from", holiday.from().span()));
                continue;
            }
            first.datesUntil(last.plusDays(1)).forEach(day -> off.putIfAbsent(day, holiday));
        }
        for (Located<LocalDate> worked : calendar.workdays()) {
            CalendarYear.Holiday holiday = off.get(worked.value());
            if (holiday != null) {
                report.accept(
                        Diagnostic.error("calendar.day-twice", worked.span())
                                .with("day", worked.value())
                                .with("holiday", holiday.name().value())
                                .related("holiday", holiday.span()));
            }
        }
    }
}
