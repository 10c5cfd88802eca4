package org.liangbang.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.liangbang.document.MonthCalendar;
import org.liangbang.document.MonthCalendar.Mark;
import org.liangbang.document.PlainText;

/** A month as a table of weeks. A day that leads somewhere shows its number and says its name. */
final class CalendarHtml {
    private final HtmlWriter out;
    private final PageScope scope;

    CalendarHtml(HtmlWriter out, PageScope scope) {
        this.out = out;
        this.scope = scope;
    }

    HtmlWriter write(MonthCalendar calendar) {
        out.open("table", "calendar").element("caption", calendar.caption());
        out.open("thead").open("tr");
        calendar.weekdays().forEach(day -> out.open("th").with("scope", "col").text(day).close());
        out.close().close().open("tbody");
        YearMonth month = calendar.month();
        LocalDate week = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!week.isAfter(month.atEndOfMonth())) {
            out.open("tr");
            week.datesUntil(week.plusWeeks(1)).forEach(day -> day(day, calendar));
            out.close();
            week = week.plusWeeks(1);
        }
        return out.close().close();
    }

    private void day(LocalDate day, MonthCalendar calendar) {
        out.open("td");
        if (YearMonth.from(day).equals(calendar.month())) {
            List<Mark> marks =
                    calendar.marks().stream().filter(mark -> mark.day().equals(day)).toList();
            String number = Integer.toString(day.getDayOfMonth());
            if (marks.isEmpty()) {
                out.text(number);
            }
            marks.forEach(mark -> mark(mark, number));
        }
        out.close();
    }

    private void mark(Mark mark, String number) {
        out.open("a").link("href", scope.href(mark.link().target()));
        out.with("aria-label", PlainText.of(mark.link().content()));
        if (mark.current()) {
            out.with("aria-current", "date");
        }
        out.text(number).close();
    }
}
