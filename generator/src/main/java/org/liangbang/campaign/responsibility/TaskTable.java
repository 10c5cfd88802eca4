package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.source.Located;

/** Tables of tasks of a campaign. */
final class TaskTable {
    private final CampaignTasks tasks;
    private final View view;
    private final ResponsibilityWords words;

    TaskTable(CampaignTasks tasks, View view) {
        this.tasks = tasks;
        this.view = view;
        this.words = new ResponsibilityWords(view);
    }

    private Column column(String key, ColumnKind kind) {
        return new Column(words.get("column." + key), kind);
    }

    /** A division with everything there is to say of its tasks. */
    Table full(CampaignTasks.Divided divided) {
        List<Column> columns =
                List.of(
                        column("task", ColumnKind.NAME),
                        column("lead", ColumnKind.TEXT),
                        column("joins", ColumnKind.TEXT),
                        column("contact", ColumnKind.TEXT),
                        column("due", ColumnKind.DATE),
                        column("state", ColumnKind.STATE));
        Optional<Map<String, Matter>> matters =
                divided.division()
                        .scope()
                        .flatMap(
                                scope ->
                                        Matters.in(
                                                scope, tasks.campaign(), view.content().register()))
                        .map(Matters::byId);
        List<Row> rows = new ArrayList<>();
        for (TaskStatus each : divided.tasks()) {
            rows.add(
                    Row.of(
                                    List.of(
                                            Cell.of(each.text()).noted(covers(each, matters)),
                                            lead(each),
                                            Cell.of(
                                                    words.departments(
                                                            each.task().joins(), "no-join")),
                                            words.contacts(each.task()),
                                            Cell.of(words.due(each)),
                                            state(each)))
                            .at("task-" + each.id()));
        }
        return new Table("", columns, rows, List.of());
    }

    private List<Inline> covers(TaskStatus task, Optional<Map<String, Matter>> matters) {
        List<List<Inline>> each = new ArrayList<>();
        for (Located<String> cover : task.task().covers()) {
            matters.flatMap(all -> Optional.ofNullable(all.get(cover.value())))
                    .ifPresent(
                            matter ->
                                    each.add(
                                            List.of(
                                                    Inline.Reference.to(
                                                            matter.address(), matter.name()))));
        }
        if (each.isEmpty()) {
            return List.of();
        }
        List<Inline> line = new ArrayList<>(Inline.line(words.get("covers")));
        line.addAll(ResponsibilityWords.joined(each, words.get("gap")));
        return line;
    }

    /** Who leads, and beneath it who did or will on other days. */
    private Cell lead(TaskStatus task) {
        List<List<Inline>> others = new ArrayList<>();
        for (Lead other : task.task().leads()) {
            if (!other.equals(task.lead())) {
                Turn turn = other.days(task.days());
                boolean over = turn.last().value().isBefore(task.day());
                String until = over ? "led-until" : "leads-from";
                String day = words.day((over ? turn.last() : turn.first()).value());
                others.add(
                        List.of(
                                words.department(other.by().value()),
                                Inline.text(words.get(until, day))));
            }
        }
        List<Inline> note =
                new ArrayList<>(ResponsibilityWords.joined(others, words.get("between")));
        task.lead()
                .because()
                .ifPresent(why -> note.add(Inline.text(words.get("because", why.value()))));
        return Cell.of(words.department(task.by())).noted(note);
    }

    private Cell state(TaskStatus task) {
        String note =
                task.doneOn()
                        .flatMap(on -> task.task().done().flatMap(Task.Done::note))
                        .map(Located::value)
                        .orElse("");
        return Cell.of(words.state(task)).noted(Inline.line(note));
    }

    /** Some tasks in few columns, for texts and paper. */
    Table brief(List<TaskStatus> some) {
        List<Column> columns =
                List.of(
                        column("task", ColumnKind.NAME),
                        column("lead", ColumnKind.TEXT),
                        column("joins", ColumnKind.TEXT),
                        column("due", ColumnKind.DATE),
                        column("state", ColumnKind.STATE));
        List<Row> rows =
                some.stream()
                        .map(
                                each ->
                                        Row.of(
                                                List.of(
                                                        Cell.of(
                                                                ResponsibilityWords.link(
                                                                        tasks.id(), each)),
                                                        Cell.of(words.department(each.by())),
                                                        Cell.of(
                                                                words.departments(
                                                                        each.task().joins(),
                                                                        "no-join")),
                                                        Cell.of(words.due(each)),
                                                        Cell.of(words.state(each)))))
                        .toList();
        return new Table(
                words.get("block-caption", tasks.campaign().name().value()),
                columns,
                rows,
                List.of());
    }
}
