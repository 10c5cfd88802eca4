package org.liangbang.campaign.review;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.compute.Fraction;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.document.Table.Shade;
import org.liangbang.model.format.Values;

/** Units by periods: the points of each sheet, what came late, and what is missing. */
final class ReviewMatrix {
    private static final Fraction STRONG = Fraction.of(9, 10);
    private static final Fraction MIDDLE = Fraction.of(8, 10);
    private static final Fraction LIGHT = Fraction.of(7, 10);

    private final ReviewWords words;
    private final FormResult result;

    ReviewMatrix(View view, FormResult result) {
        this.words = new ReviewWords(view);
        this.result = result;
    }

    /** The rows of some units. */
    Table of(List<String> units) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.unit"), ColumnKind.NAME));
        for (Round round : result.rounds()) {
            columns.add(new Column(words.shortPeriod(round.key().period()), ColumnKind.CELL));
        }
        columns.add(new Column(words.get("column.filed"), ColumnKind.CELL));
        List<Row> rows = new ArrayList<>();
        for (String unit : units) {
            List<Score> scores = result.of(unit);
            if (!scores.isEmpty()) {
                rows.add(row(unit, scores));
            }
        }
        String key = "matrix-note." + Values.word(result.form().scale().value());
        return new Table(
                words.get("matrix", result.form().name().value()),
                columns,
                rows,
                Inline.line(words.get(key, result.form().full().toString())));
    }

    private Row row(String unit, List<Score> scores) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(References.to(scores.get(0).unit())));
        for (Round round : result.rounds()) {
            cells.add(round.of(unit).map(score -> cell(round, score)).orElse(Cell.of("")));
        }
        cells.add(
                result.asked(unit).isEmpty()
                        ? Cell.of("")
                        : Cell.of(words.figure(ReviewFigures.id(result.form(), unit, "filed"))));
        return Row.of(cells);
    }

    private Cell cell(Round round, Score score) {
        if (score.filing() == Filing.MISSING) {
            return Cell.of(words.get("short.missing")).shaded(Shade.MISSING);
        }
        if (score.points().isEmpty()) {
            String key = score.filing() == Filing.WAITING ? "short.waiting" : "short.unassessed";
            return Cell.of(words.get(key)).shaded(Shade.FUTURE);
        }
        Cell cell = Cell.of(words.figure(ReviewFigures.id(round, score.id(), "total")));
        if (score.filing() == Filing.LATE) {
            return cell.noted(Inline.line(words.get("short.late"))).shaded(Shade.LATE);
        }
        return cell.shaded(shade(score));
    }

    private Shade shade(Score score) {
        Fraction share = score.points().orElseThrow().dividedBy(result.form().full());
        if (share.compareTo(STRONG) >= 0) {
            return Shade.STRONG;
        }
        if (share.compareTo(MIDDLE) >= 0) {
            return Shade.MIDDLE;
        }
        return share.compareTo(LIGHT) >= 0 ? Shade.LIGHT : Shade.FAINT;
    }
}
