package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.document.Table.Shade;
import org.liangbang.model.CalendarPeriod;

/** Units by periods: what each filed or held in each, with what is late, missing or excused. */
final class Matrix {
    private final ReturnWords words;
    private final ReturnResult result;
    private final boolean byMonth;

    Matrix(View view, ReturnResult result) {
        this.words = new ReturnWords(view);
        this.result = result;
        this.byMonth = result.isShownByMonth();
    }

    /** The table for some units of the obligation. */
    Table of(List<UnitReturn> units) {
        Obligation obligation = result.obligation();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.unit"), ColumnKind.NAME));
        List<CalendarPeriod> periods = result.columns();
        periods.forEach(each -> columns.add(new Column(words.head(each), ColumnKind.CELL)));
        columns.add(new Column(words.get("column.rate"), ColumnKind.NUMBER));
        List<Row> rows = units.stream().map(unit -> row(unit, periods)).toList();
        String caption =
                words.get(
                        byMonth ? "matrix.by-month" : caption(obligation),
                        obligation.name().value());
        return new Table(caption, columns, rows, Inline.line(words.get("matrix.note")));
    }

    private static String caption(Obligation obligation) {
        return obligation.kind().takesPlace() ? "matrix.held" : "matrix.filed";
    }

    private Row row(UnitReturn unit, List<CalendarPeriod> periods) {
        Map<CalendarPeriod, List<TermStatus>> terms = result.byColumn(unit);
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(
                        Inline.Reference.to(
                                ReturnWords.page(unit.obligation().campaign(), unit.unitId()),
                                unit.unit().name().value())));
        for (CalendarPeriod period : periods) {
            cells.add(cell(unit, period, terms.getOrDefault(period, List.of())));
        }
        Tally tally = unit.tally();
        cells.add(words.shareCell(unit.obligation(), unit.unitId(), tally, Share.RATE));
        return Row.of(cells);
    }

    /** One cell: how a unit stands in one column. */
    Cell cell(UnitReturn unit, CalendarPeriod column, List<TermStatus> terms) {
        if (terms.isEmpty()) {
            return Cell.of("").shaded(Shade.FUTURE);
        }
        if (byMonth) {
            return month(unit, column, terms);
        }
        TermStatus status = terms.get(0);
        boolean counts = unit.obligation().kind().takesPlace();
        return (counts ? held(unit, column, status) : filed(status)).shaded(shade(status.state()));
    }

    private static Shade shade(TermState state) {
        return switch (state) {
            case ON_TIME -> Shade.MIDDLE;
            case LATE -> Shade.LATE;
            case MISSING -> Shade.MISSING;
            case EXCUSED, OPEN -> Shade.FUTURE;
        };
    }

    private Cell filed(TermStatus status) {
        String said =
                switch (status.state()) {
                    case ON_TIME -> status.reached().map(words::narrow).orElse("");
                    case LATE ->
                            words.get("cell.late", status.reached().map(words::narrow).orElse(""));
                    case MISSING, EXCUSED, OPEN -> words.get("cell." + status.state().word());
                };
        return Cell.of(said).noted(corrected(status));
    }

    private Cell held(UnitReturn unit, CalendarPeriod column, TermStatus status) {
        List<Inline> said = new ArrayList<>();
        if (status.count() > 0) {
            said.add(new Inline.Figure(ReturnFigures.column(unit, column), status.count() + ""));
        }
        boolean plain = status.state() == TermState.ON_TIME;
        if (!plain && (status.count() == 0 || status.state() != TermState.OPEN)) {
            said.add(Inline.text(words.get("cell." + shortWord(status))));
        }
        return Cell.of(said).noted(corrected(status));
    }

    private static String shortWord(TermStatus status) {
        return status.state() == TermState.LATE ? "late-word" : status.state().word();
    }

    private List<Inline> corrected(TermStatus status) {
        return status.isCorrected() ? Inline.line(words.get("cell.corrected")) : List.of();
    }

    /** So many in time of so many due in a month. */
    private Cell month(UnitReturn unit, CalendarPeriod column, List<TermStatus> terms) {
        int due = (int) terms.stream().filter(TermStatus::judged).count();
        int missing = count(terms, TermState.MISSING);
        int late = count(terms, TermState.LATE);
        if (due == 0) {
            boolean excused = count(terms, TermState.EXCUSED) > 0;
            return Cell.of(words.get(excused ? "cell.excused" : "cell.open")).shaded(Shade.FUTURE);
        }
        Inline done =
                new Inline.Figure(
                        ReturnFigures.column(unit, column),
                        ReturnFigures.inColumn(terms, true) + "");
        Cell cell = Cell.of(List.of(done, Inline.text("/" + due)));
        Shade shade = missing > 0 ? Shade.MISSING : late > 0 ? Shade.LATE : Shade.MIDDLE;
        return cell.noted(note(missing, late)).shaded(shade);
    }

    private List<Inline> note(int missing, int late) {
        String said =
                (missing > 0 ? words.get("cell.so-many-missing", missing) : "")
                        + (late > 0 ? words.get("cell.so-many-late", late) : "");
        return Inline.line(said);
    }

    private static int count(List<TermStatus> terms, TermState state) {
        return (int) terms.stream().filter(each -> each.state() == state).count();
    }
}
