package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.star.StarFigures.OfUnit;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.format.Values;

/** Units by their stars: which each holds, and how many tasks of each star it has done. */
final class UnitTables {
    /** Those with more stars first; of equal ones, those with more tasks done. */
    static final Comparator<UnitStanding> MOST_FIRST =
            Comparator.<UnitStanding>comparingInt(unit -> unit.held().size())
                    .thenComparingInt(unit -> UnitStanding.done(unit.tasks()))
                    .reversed();

    private final StarWords words;
    private final CampaignStars stars;

    UnitTables(StarWords words, CampaignStars stars) {
        this.words = words;
        this.stars = stars;
    }

    /** Units × stars: whether it is held, and how many of its tasks are done. */
    Table matrix(List<UnitStanding> units, String caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.unit"), ColumnKind.NAME));
        columns.add(new Column(words.get("column.held"), ColumnKind.TOTAL));
        for (Star star : stars.standard().stars()) {
            columns.add(new Column(star.brief().value(), ColumnKind.STATE));
        }
        List<Row> rows = units.stream().map(this::row).toList();
        return new Table(caption, columns, rows, Inline.line(words.get("matrix.note")));
    }

    private Row row(UnitStanding unit) {
        List<Cell> cells = new ArrayList<>();
        List<Inline> tasks =
                List.of(
                        words.text("matrix.tasks", words.above(unit.unit())),
                        words.figure(StarFigures.of(stars.id(), unit.id(), OfUnit.DONE)));
        cells.add(Cell.of(words.sheet(stars.id(), unit.unit())).noted(tasks));
        cells.add(Cell.of(words.figure(StarFigures.of(stars.id(), unit.id(), OfUnit.HELD))));
        for (Star star : stars.standard().stars()) {
            String id = star.id().value();
            cells.add(
                    Cell.of(words.held(unit, id, true))
                            .noted(
                                    List.of(
                                            words.figure(
                                                    StarFigures.done(stars.id(), unit.id(), id)))));
        }
        return new Row(cells, Optional.empty(), false, List.of(Values.word(unit.unit().kind())));
    }

    /** Units with their stars in one line, for columns on paper and in articles. */
    Table strips(List<UnitStanding> units, String caption) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.unit"), ColumnKind.NAME),
                        new Column(words.get("column.held"), ColumnKind.TOTAL),
                        new Column(words.get("column.which"), ColumnKind.TEXT),
                        new Column(words.get("column.tasks"), ColumnKind.NUMBER));
        List<Row> rows = new ArrayList<>();
        for (UnitStanding unit : units) {
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(words.sheet(stars.id(), unit.unit())),
                                    Cell.of(
                                            words.figure(
                                                    StarFigures.of(
                                                            stars.id(), unit.id(), OfUnit.HELD))),
                                    Cell.of(words.strip(unit)),
                                    Cell.of(
                                            words.figure(
                                                    StarFigures.of(
                                                            stars.id(),
                                                            unit.id(),
                                                            OfUnit.DONE))))));
        }
        return new Table(caption, columns, rows, List.of());
    }
}
