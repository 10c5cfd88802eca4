package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Track;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** Tasks as tables: those of the standard, and those of a unit with their states. */
final class TaskTables {
    private final StarWords words;
    private final CampaignStars stars;

    TaskTables(StarWords words, CampaignStars stars) {
        this.words = words;
        this.stars = stars;
    }

    /** The tasks of a star: what, by which evidence, who leads, until when, how many have done. */
    Table standard(List<StarTask> tasks, String caption) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.task"), ColumnKind.NAME),
                        new Column(words.get("column.track"), ColumnKind.TEXT),
                        new Column(words.get("column.lead"), ColumnKind.TEXT),
                        new Column(words.get("column.due"), ColumnKind.DATE),
                        new Column(words.get("column.doers"), ColumnKind.TOTAL));
        List<Row> rows = new ArrayList<>();
        for (StarTask task : tasks) {
            String evidence = words.get("evidence", task.evidence().value());
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(task.text().value()).noted(Inline.line(evidence)),
                                    Cell.of(tracks(task)),
                                    Cell.of(words.post(task.lead(), "")),
                                    Cell.of(due(task)),
                                    Cell.of(
                                            words.figure(
                                                    StarFigures.task(
                                                            stars.id(), task.id().value()))))));
        }
        return new Table(caption, columns, rows, List.of());
    }

    private String tracks(StarTask task) {
        List<String> names = new ArrayList<>();
        for (Track track : Track.values()) {
            if (task.tracks().contains(track)) {
                names.add(words.get("track." + Values.word(track)));
            }
        }
        return String.join(words.get("and"), names);
    }

    private String due(StarTask task) {
        return task.due().map(day -> words.day(day.value())).orElse(words.get("none"));
    }

    /** Some tasks of a unit: what, how far, since when, by which evidence, who checked. */
    Table ofUnit(UnitStanding unit, List<TaskStatus> tasks, String caption) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.task"), ColumnKind.NAME),
                        new Column(words.get("column.state"), ColumnKind.STATE),
                        new Column(words.get("column.since"), ColumnKind.DATE),
                        new Column(words.get("column.checked-by"), ColumnKind.TEXT),
                        new Column(words.get("column.due"), ColumnKind.DATE));
        List<Row> rows = new ArrayList<>();
        for (TaskStatus status : tasks) {
            String since =
                    status.latest()
                            .map(entry -> words.day(entry.date().value()))
                            .orElse(words.get("none"));
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(status.task().text().value()).noted(note(status)),
                                    Cell.of(words.state(status)),
                                    Cell.of(since),
                                    Cell.of(checker(unit, status)),
                                    Cell.of(due(status.task())))));
        }
        return new Table(caption, columns, rows, List.of());
    }

    private Inline checker(UnitStanding unit, TaskStatus status) {
        Optional<Located<String>> by = status.check().flatMap(TaskEntry::by);
        return by.map(post -> words.post(post, unit.id())).orElse(words.text("none"));
    }

    /** The evidence, or what is wanted; behind it what was found last. */
    private List<Inline> note(TaskStatus status) {
        List<String> notes = new ArrayList<>();
        Optional<String> evidence =
                status.evidence().flatMap(TaskEntry::evidence).map(Located::value);
        notes.add(
                evidence.map(text -> words.get("evidence", text))
                        .orElse(words.get("wanted", status.task().evidence().value())));
        status.latest().flatMap(TaskEntry::note).map(Located::value).ifPresent(notes::add);
        return Inline.line(String.join(words.get("between"), notes));
    }
}
