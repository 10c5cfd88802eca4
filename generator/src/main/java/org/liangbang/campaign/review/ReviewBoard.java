package org.liangbang.campaign.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** One round as a table: rank by level beside rank by change, and every item. */
final class ReviewBoard {
    private static final int HEIGHT = 90;
    private static final int WIDTH = 1000;

    private final ReviewWords words;
    private final Round round;
    private final Map<String, Ranking.Place<Score>> changes = new LinkedHashMap<>();

    ReviewBoard(View view, Round round) {
        this.words = new ReviewWords(view);
        this.round = round;
        round.changes().forEach(place -> changes.put(place.result().id(), place));
    }

    /**
     * The units with points, the best first.
     *
     * @param items whether each item has a column
     * @param top up to which rank
     */
    Table table(boolean items, int top) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.rank"), ColumnKind.RANK));
        columns.add(new Column(words.get("column.unit"), ColumnKind.NAME));
        String full = round.form().full().toString();
        columns.add(new Column(words.get("column.total", full), ColumnKind.TOTAL));
        columns.add(new Column(words.get("column.change"), ColumnKind.NUMBER));
        columns.add(new Column(words.get("column.change-rank"), ColumnKind.NUMBER));
        if (items) {
            round.form().items().forEach(item -> columns.add(column(item)));
        }
        columns.add(new Column(words.get("column.state"), ColumnKind.STATE));
        List<Row> rows =
                round.places().stream()
                        .filter(place -> place.rank() <= top)
                        .map(place -> row(place, items))
                        .toList();
        return new Table(words.title(round), columns, rows, Inline.line(words.get("board-note")));
    }

    private Column column(ReviewForm.Item item) {
        String title =
                item.max()
                        .map(
                                max ->
                                        words.get(
                                                "column.item",
                                                item.name().value(),
                                                max.value().toPlainString()))
                        .orElse(item.name().value());
        return new Column(title, ColumnKind.NUMBER);
    }

    private Row row(Ranking.Place<Score> place, boolean items) {
        Score score = place.result();
        String id = score.id();
        List<Cell> cells = new ArrayList<>();
        Cell rank = Cell.of(words.figure(ReviewFigures.id(round, id, "rank")));
        cells.add(place.isTied() ? rank.noted(Inline.line(words.get("tied"))) : rank);
        cells.add(Cell.of(References.to(score.unit())).noted(Inline.line(whose(score))));
        cells.add(Cell.of(words.figure(ReviewFigures.id(round, id, "total"))));
        boolean changed = changes.containsKey(id);
        cells.add(
                changed
                        ? Cell.of(words.figure(ReviewFigures.id(round, id, "change")))
                        : Cell.of(""));
        cells.add(
                changed
                        ? Cell.of(words.figure(ReviewFigures.id(round, id, "change-rank")))
                        : Cell.of(""));
        if (items) {
            Map<String, Mark> marks = score.byItem();
            for (ReviewForm.Item item : round.form().items()) {
                Optional<Mark> mark = Optional.ofNullable(marks.get(item.id().value()));
                cells.add(Cell.of(mark.map(words::mark).orElse("")));
            }
        }
        cells.add(Cell.of(words.state(score)));
        return new Row(cells, Optional.empty(), place.isTied(), List.of());
    }

    private String whose(Score score) {
        if (score.assessed().isEmpty()) {
            return words.get("self-only");
        }
        return score.own().map(own -> words.get("self", Decimals.shown(own))).orElse("");
    }

    /** The mean of each item, the weakest marked. */
    Table items() {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.item-name"), ColumnKind.NAME),
                        new Column("", ColumnKind.DRAWING),
                        new Column(words.get("column.mean"), ColumnKind.NUMBER),
                        new Column(words.get("column.most"), ColumnKind.NUMBER),
                        new Column(words.get("column.weak"), ColumnKind.STATE));
        Optional<ReviewForm.Item> weakest = round.weakest();
        List<Row> rows = new ArrayList<>();
        for (ReviewForm.Item item : round.form().items()) {
            round.share(item).ifPresent(share -> rows.add(item(item, share, weakest)));
        }
        return new Table(words.get("items-caption"), columns, rows, List.of());
    }

    private Row item(ReviewForm.Item item, Fraction share, Optional<ReviewForm.Item> weakest) {
        boolean weak = weakest.filter(item::equals).isPresent();
        String mean = ReviewFigures.printed(round.mean(item).orElseThrow());
        return Row.of(
                List.of(
                        Cell.of(item.name().value()),
                        Cell.of(
                                bar(share, weak),
                                words.get("item-drawn", mean, item.full().toString())),
                        Cell.of(words.figure(ReviewFigures.mean(round, item))),
                        Cell.of(item.full().toString()),
                        weak
                                ? Cell.of(new Inline.State(Sign.SLOW, words.get("weakest")))
                                : Cell.of("")));
    }

    private static Drawing bar(Fraction share, boolean weak) {
        Fraction place = share.times(Fraction.of(WIDTH));
        int to = place.numerator().divide(place.denominator()).intValueExact();
        return new Drawing(
                HEIGHT,
                List.of(
                        new Bar(0, 0, WIDTH, HEIGHT, Paint.HAIR),
                        new Bar(0, 0, to, HEIGHT, weak ? Paint.HATCH : Paint.INK)));
    }
}
