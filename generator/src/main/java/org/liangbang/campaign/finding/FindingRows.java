package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** Tables of findings, a row each: what is wrong, where, how far it is, until when, by whom. */
final class FindingRows {
    /** What is overdue comes first, then what is open by deadline, then the rest. */
    static final Comparator<FindingStatus> URGENT_FIRST =
            Comparator.comparing(FindingStatus::isOverdue)
                    .reversed()
                    .thenComparing(status -> !status.state().isOpen())
                    .thenComparing(status -> status.due().value())
                    .thenComparing(status -> status.finding().id().value());

    /** A table of so many rows is seen at a glance. */
    private static final int MOST_WITHOUT_FILTER = 10;

    private final View view;
    private final FindingWords words;

    FindingRows(View view) {
        this.view = view;
        this.words = new FindingWords(view);
    }

    /** A table of findings in the order given, with the unit of each when they are of several. */
    Table table(String caption, List<FindingStatus> findings, boolean withUnit) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.text"), ColumnKind.NAME));
        if (withUnit) {
            columns.add(new Column(words.get("column.unit"), ColumnKind.TEXT));
        }
        columns.add(new Column(words.get("column.steps"), ColumnKind.DRAWING));
        columns.add(new Column(words.get("column.state"), ColumnKind.STATE));
        columns.add(new Column(words.get("column.due"), ColumnKind.DATE));
        columns.add(new Column(words.get("column.owner"), ColumnKind.TEXT));
        columns.add(new Column(words.get("column.days"), ColumnKind.NUMBER));
        boolean filtered = findings.size() > MOST_WITHOUT_FILTER;
        List<Row> rows = findings.stream().map(each -> row(each, withUnit, filtered)).toList();
        return new Table(caption, columns, rows, List.of());
    }

    private Row row(FindingStatus status, boolean withUnit, boolean filtered) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(status.finding().text().value()).noted(note(status)));
        if (withUnit) {
            cells.add(Cell.of(words.unit(status.finding().unit().value())));
        }
        String described =
                words.get("steps", StepLine.reached(status.state()), words.state(status).word());
        cells.add(Cell.of(StepLine.of(status), described));
        cells.add(Cell.of(words.state(status)));
        cells.add(Cell.of(words.days().near(status.due().value(), view.asOf())));
        cells.add(Cell.of(words.owner(status.owner())));
        cells.add(
                Cell.of(
                        new Inline.Figure(
                                FindingFigures.days(status), Long.toString(status.days()))));
        return new Row(cells, Optional.empty(), false, filtered ? classes(status) : List.of());
    }

    /** The words by which readers may filter rows. */
    private static List<String> classes(FindingStatus status) {
        List<String> classes = new ArrayList<>();
        if (status.isOverdue()) {
            classes.add("overdue");
        }
        classes.add(
                switch (status.state()) {
                    case FOUND, ASSIGNED -> "not-started";
                    case UNDER_WAY, REOPENED -> "under-way";
                    case SUBMITTED -> "submitted";
                    case VERIFIED -> "closed";
                    case WITHDRAWN -> "withdrawn";
                });
        if (status.isLate()) {
            classes.add("late-submitted");
        }
        if (status.isExtended()) {
            classes.add("extended");
        }
        if (status.wasReopened()) {
            classes.add("reopened");
        }
        if (status.isRepeat()) {
            classes.add("repeated");
        }
        return classes;
    }

    /** Where it comes from, what sort it is, and what readers must know beside the state. */
    private List<Inline> note(FindingStatus status) {
        Finding finding = status.finding();
        List<Inline> note = new ArrayList<>();
        note.add(words.event(status));
        note.add(
                Inline.text(
                        words.get("apart") + words.get("class." + Values.word(finding.kind()))));
        if (finding.severity() != Severity.MINOR) {
            String severity = words.get("severity." + Values.word(finding.severity()));
            note.add(Inline.text(words.get("apart") + severity));
        }
        for (String more : more(status)) {
            note.add(Inline.text(words.get("apart") + more));
        }
        return note;
    }

    private List<String> more(FindingStatus status) {
        List<String> more = new ArrayList<>();
        status.repeated().ifPresent(before -> more.add(words.get("repeat", before.text().value())));
        status.extensions()
                .forEach(
                        each ->
                                more.add(
                                        words.get(
                                                "extended",
                                                words.days().brief(each.due().value()),
                                                each.reason().value())));
        status.known().stream()
                .filter(step -> List.of(StepKind.RETURNED, StepKind.REOPENED).contains(step.kind()))
                .forEach(
                        step ->
                                more.add(
                                        words.get(
                                                "back." + Values.word(step.kind()),
                                                words.days().brief(step.day()),
                                                step.note().map(Located::value).orElse(""))));
        status.finding()
                .withdrawn()
                .filter(taken -> status.state() == FindingState.WITHDRAWN)
                .ifPresent(taken -> more.add(words.get("withdrawn", taken.because().value())));
        return more;
    }
}
