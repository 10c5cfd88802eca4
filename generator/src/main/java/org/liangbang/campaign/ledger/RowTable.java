package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.Row;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.State;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.source.Located;

/** Tables of rows: in full on the pages of a ledger, in brief elsewhere. */
final class RowTable {
    private final View view;
    private final Days days;
    private final CellText text;
    private final LedgerResults results;

    RowTable(View view) {
        this.view = view;
        this.days = new Days(view.words());
        this.text = new CellText(view);
        this.results = view.results().get(LedgerResults.TYPE);
    }

    private String word(String key, Object... values) {
        return view.words().get("ledger." + key, values);
    }

    /** All public columns of some rows of one ledger, each row under its anchor. */
    Table full(Ledger ledger, String caption, List<RowStatus> rows) {
        boolean states = !ledger.states().isEmpty();
        List<Column> shown = new ArrayList<>();
        List<Table.Column> columns = new ArrayList<>();
        Column title = title(ledger);
        columns.add(new Table.Column(title.name().value(), ColumnKind.NAME));
        if (states) {
            columns.add(new Table.Column(word("column.state"), ColumnKind.STATE));
        }
        for (Column column : ledger.columns()) {
            boolean other = !column.id().value().equals(title.id().value());
            boolean photo = column.type() == ColumnType.PHOTO;
            if (other && !photo && ledger.isPublic(column.id().value())) {
                shown.add(column);
                columns.add(new Table.Column(column.name().value(), kind(column.type())));
            }
        }
        List<Table.Row> lines = new ArrayList<>();
        for (RowStatus row : rows) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(text.of(row.row(), title)).noted(linking(row.row())));
            if (states) {
                cells.add(Cell.of(state(row)).noted(life(row)));
            }
            shown.forEach(column -> cells.add(Cell.of(text.of(row.row(), column))));
            lines.add(Table.Row.of(cells).at(RowAddresses.anchor(row.row())));
        }
        return new Table(caption, columns, lines, List.of());
    }

    /** Title, state, last day and owner of rows, linked to their places; perhaps their unit. */
    Table brief(String caption, List<RowStatus> rows, boolean withUnit) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(word("column.what"), ColumnKind.NAME));
        columns.add(new Table.Column(word("column.state"), ColumnKind.STATE));
        columns.add(new Table.Column(word("column.limit"), ColumnKind.DATE));
        columns.add(
                new Table.Column(word(withUnit ? "column.unit" : "column.owner"), ColumnKind.TEXT));
        List<Table.Row> lines = new ArrayList<>();
        for (RowStatus row : rows) {
            List<Inline> who = withUnit ? unit(row.row()) : owner(row.row());
            lines.add(
                    Table.Row.of(
                            List.of(
                                    Cell.of(text.row(row.row())),
                                    Cell.of(state(row)),
                                    Cell.of(limit(row)),
                                    Cell.of(who))));
        }
        return new Table(caption, columns, lines, List.of());
    }

    /** The title of a row, linked to its place. */
    Inline row(RowStatus row) {
        return text.row(row.row());
    }

    private static Column title(Ledger ledger) {
        return ledger.column(ledger.roles().title().value()).orElseThrow();
    }

    private static ColumnKind kind(ColumnType type) {
        return switch (type) {
            case COUNT, NUMBER -> ColumnKind.NUMBER;
            case DATE -> ColumnKind.DATE;
            case TEXT, UNIT, POST, CODE, CHOICE, PERIOD, LINK, EVENT, PHOTO -> ColumnKind.TEXT;
        };
    }

    private String limit(RowStatus row) {
        return row.limit().map(day -> days.near(day, view.asOf())).orElse("");
    }

    private List<Inline> unit(Row row) {
        return role(row, row.ledger().roles().unit());
    }

    private List<Inline> owner(Row row) {
        return role(row, row.ledger().roles().owner());
    }

    private List<Inline> role(Row row, Optional<Located<String>> role) {
        return role.flatMap(id -> row.ledger().column(id.value()))
                .map(column -> text.of(row, column))
                .orElse(List.of());
    }

    /** The state with its sign; how late a row is, when it is. */
    List<Inline> state(RowStatus row) {
        Optional<State> state = row.state();
        if (state.isEmpty()) {
            return List.of();
        }
        String name = state.get().name().value();
        if (row.isOverdue()) {
            return List.of(
                    new Inline.State(Sign.OVERDUE, word("state.overdue", name, row.daysLate())));
        }
        if (row.isLate()) {
            return List.of(new Inline.State(Sign.DONE, word("state.late", name)));
        }
        Sign open = row.steps().size() > 1 ? Sign.UNDER_WAY : Sign.NOT_STARTED;
        return List.of(new Inline.State(row.isClosed() ? Sign.DONE : open, name));
    }

    /** The steps with their days; what was said about them only when that is public. */
    private List<Inline> life(RowStatus row) {
        Ledger ledger = row.row().ledger();
        boolean notes = ledger.isPublic(Ledger.NOTES);
        List<String> steps = new ArrayList<>();
        for (Step step : row.steps()) {
            String name =
                    ledger.state(step.state().value()).map(each -> each.name().value()).orElse("");
            String day = days.near(step.date().value(), view.asOf());
            Optional<String> note = step.note().map(Located::value).filter(said -> notes);
            steps.add(
                    note.map(said -> word("life.noted", day, name, said))
                            .orElseGet(() -> word("life.step", day, name)));
        }
        return Inline.line(String.join(word("life.arrow"), steps));
    }

    /** The rows that link to a row, where that is public. */
    private List<Inline> linking(Row row) {
        List<Inline> line = new ArrayList<>();
        for (Row from : results.books().linkingTo(row)) {
            if (linksOpenly(from, row)) {
                line.add(Inline.text(word(line.isEmpty() ? "linked" : "between")));
                line.add(text.row(from));
            }
        }
        return line;
    }

    private boolean linksOpenly(Row from, Row row) {
        boolean known = from.since().filter(day -> day.isAfter(view.asOf())).isEmpty();
        return known
                && from.ledger().showsRows()
                && from.cells().values().stream()
                        .filter(cell -> cell.column().type() == ColumnType.LINK)
                        .filter(cell -> from.ledger().isPublic(cell.column().id().value()))
                        .filter(cell -> leadsTo(cell.column(), row))
                        .anyMatch(cell -> cell.holds(row.id().value()));
    }

    private static boolean leadsTo(Column column, Row row) {
        return column.ledger()
                .filter(ledger -> ledger.value().equals(row.ledger().id().value()))
                .isPresent();
    }
}
