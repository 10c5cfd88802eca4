package org.liangbang.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.Duty;
import org.liangbang.check.WorkingCalendar;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.document.Table.Shade;

/** A month as a table of weeks: under each day how much has its last day then. */
final class MonthGrid {
    private final Material material;
    private final YearMonth month;

    MonthGrid(YearMonth month, Material material) {
        this.month = month;
        this.material = material;
    }

    private String say(String key, Object... values) {
        return material.say("oversight." + key, values);
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(new Column(say("weekday." + day.getValue()), ColumnKind.CELL));
        }
        List<Row> rows = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (LocalDate week = monday;
                !week.isAfter(month.atEndOfMonth());
                week = week.plusWeeks(1)) {
            LocalDate first = week;
            rows.add(Row.of(first.datesUntil(first.plusWeeks(1)).map(this::cell).toList()));
        }
        return new Table(
                say("grid.caption", material.days().month(month)),
                columns,
                rows,
                Inline.line(say("grid.note")));
    }

    private Cell cell(LocalDate day) {
        if (!YearMonth.from(day).equals(month)) {
            return Cell.of("").shaded(Shade.FUTURE);
        }
        List<Duty> due = material.duties().between(day, day);
        String number = Integer.toString(day.getDayOfMonth()) + mark(day);
        if (due.isEmpty()) {
            return Cell.of(number).shaded(Shade.FUTURE);
        }
        long open = due.stream().filter(duty -> duty.done().isEmpty()).count();
        String count =
                open == 0 ? say("grid.all-done", due.size()) : say("grid.open", due.size(), open);
        return Cell.of(number).noted(Inline.line(count)).shaded(shade(day, open));
    }

    private Shade shade(LocalDate day, long open) {
        if (open == 0) {
            return Shade.FAINT;
        }
        return day.isBefore(material.asOf()) ? Shade.MISSING : Shade.LIGHT;
    }

    /** Days off on weekdays and worked weekends are marked; all others are as expected. */
    private String mark(LocalDate day) {
        WorkingCalendar calendar = material.content().register().calendar();
        boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        if (calendar.isWorkday(day) == weekend) {
            return say(weekend ? "grid.worked" : "grid.off");
        }
        return "";
    }
}
