package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** The tasks that departments lead and join in, campaign by campaign, with their part in each. */
final class PartTable {
    private final ResponsibilityWords words;

    PartTable(View view) {
        this.words = new ResponsibilityWords(view);
    }

    /**
     * What some departments do in a campaign.
     *
     * @param tasks the tasks of the campaign
     * @param departments the departments
     */
    record Own(CampaignTasks tasks, List<DepartmentTasks> departments) {
        /** Keeps its own copy. */
        Own {
            departments = List.copyOf(departments);
        }
    }

    /** A row for each task of each department. */
    Table of(List<Own> own) {
        List<Column> columns =
                List.of(
                        column("task", ColumnKind.NAME),
                        column("campaign", ColumnKind.TEXT),
                        column("part", ColumnKind.TEXT),
                        column("due", ColumnKind.DATE),
                        column("state", ColumnKind.STATE));
        List<Row> rows = new ArrayList<>();
        own.forEach(each -> add(each.tasks, each.departments, rows));
        return new Table("", columns, rows, List.of());
    }

    private Column column(String key, ColumnKind kind) {
        return new Column(words.get("column." + key), kind);
    }

    private void add(CampaignTasks tasks, List<DepartmentTasks> departments, List<Row> rows) {
        boolean several = departments.size() > 1;
        for (DepartmentTasks each : departments) {
            List<Inline> own = several ? List.of(each.department().link()) : List.of();
            each.led().forEach(task -> rows.add(row(tasks, task, "leads", own)));
            each.joined()
                    .forEach(
                            task ->
                                    rows.add(
                                            row(
                                                    tasks,
                                                    task,
                                                    "joins",
                                                    several ? own : leader(task))));
        }
    }

    private List<Inline> leader(TaskStatus task) {
        return List.of(Inline.text(words.get("led-by")), words.department(task.by()));
    }

    private Row row(CampaignTasks tasks, TaskStatus task, String part, List<Inline> note) {
        return Row.of(
                List.of(
                        Cell.of(ResponsibilityWords.link(tasks.id(), task)),
                        Cell.of(ResponsibilityWords.link(tasks.campaign())),
                        Cell.of(words.get("part." + part)).noted(note),
                        Cell.of(words.due(task)),
                        Cell.of(words.state(task))));
    }
}
