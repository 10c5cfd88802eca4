package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Unit;

/** Department by department: how much it leads, how that stands, and what it joins in. */
final class DepartmentTable {
    /** Those that lead most first; among equals as mentioned. */
    private static final Comparator<DepartmentTasks> BUSIEST =
            Comparator.comparing((DepartmentTasks each) -> -each.led().size())
                    .thenComparing(each -> -each.joined().size());

    private final String campaign;
    private final View view;
    private final ResponsibilityWords words;

    DepartmentTable(CampaignTasks tasks, View view) {
        this.campaign = tasks.id();
        this.view = view;
        this.words = new ResponsibilityWords(view);
    }

    /** A row for each department. */
    Table of(List<DepartmentTasks> departments) {
        List<Column> columns =
                List.of(
                        column("department", ColumnKind.NAME),
                        column("led", ColumnKind.TOTAL),
                        column("open", ColumnKind.NUMBER),
                        column("late", ColumnKind.NUMBER),
                        column("joined", ColumnKind.NUMBER),
                        column("leads", ColumnKind.TEXT),
                        column("joins-in", ColumnKind.TEXT));
        List<Row> rows = departments.stream().sorted(BUSIEST).map(this::row).toList();
        return new Table("", columns, rows, Inline.line(words.get("departments-note")));
    }

    private Column column(String key, ColumnKind kind) {
        return new Column(words.get("column." + key), kind);
    }

    private Row row(DepartmentTasks each) {
        Department department = each.department();
        return Row.of(
                List.of(
                        Cell.of(department.link()).noted(unit(department)),
                        figure(each, "led"),
                        figure(each, "open"),
                        figure(each, "late"),
                        figure(each, "joined"),
                        Cell.of(lines(each.led())),
                        Cell.of(lines(each.joined()))));
    }

    /** The unit that an office belongs to; not said of the offices of the district. */
    private List<Inline> unit(Department department) {
        Unit unit = view.content().unit(department.unit());
        return department.post() && unit.parent().isPresent()
                ? List.of(References.to(unit))
                : List.of();
    }

    private Cell figure(DepartmentTasks each, String name) {
        return Cell.of(words.figure(TaskFigures.of(campaign, each.department().id(), name)));
    }

    private List<Inline> lines(List<TaskStatus> tasks) {
        List<Inline> lines = new ArrayList<>();
        for (TaskStatus task : tasks) {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak());
            }
            lines.add(ResponsibilityWords.link(campaign, task));
        }
        return lines.isEmpty() ? Inline.line(words.get("none")) : lines;
    }
}
