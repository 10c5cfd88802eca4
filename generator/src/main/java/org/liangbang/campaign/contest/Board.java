package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.View;
import org.liangbang.campaign.Workings;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;

/** The board of a contest: every judge's total, what was dropped, and the sum beneath each row. */
public final class Board {
    /** Beyond so many rows a page would be slow to load; the steps stand on its trace page. */
    private static final int MOST_WITH_STEPS = 16;

    private final View view;
    private final ContestResult result;
    private final ContestWords words;
    private final boolean changes;

    /** The board of a contest that was held. */
    public Board(View view, ContestResult result) {
        this.view = view;
        this.result = result;
        this.words = new ContestWords(view);
        this.changes = view.results().get(ContestResults.TYPE).before(result).isPresent();
    }

    /** The whole board with its arithmetic: the sum of every row, and its steps in a short one. */
    public Table full() {
        Spread spread = new Spread(result, words);
        List<Table.Row> rows = result.places().stream().map(place -> row(place, spread)).toList();
        String caption = words.get("board-caption", result.contest().title().value());
        return new Table(caption, columns(), rows, Inline.line(words.get("board-note")));
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(words.get("rank"), ColumnKind.RANK));
        columns.add(new Table.Column(words.get("unit"), ColumnKind.NAME));
        for (int judge = 0; judge < result.contest().judges().size(); judge++) {
            columns.add(new Table.Column(words.judge(result, judge), ColumnKind.NUMBER));
        }
        columns.add(new Table.Column(words.get("mean"), ColumnKind.NUMBER));
        if (hasTime()) {
            columns.add(new Table.Column(words.get("time"), ColumnKind.NUMBER));
        }
        if (hasAdjustments()) {
            columns.add(new Table.Column(words.get("adjustments"), ColumnKind.NUMBER));
        }
        columns.add(new Table.Column(words.get("total"), ColumnKind.TOTAL));
        columns.add(new Table.Column(words.get("spread-title"), ColumnKind.DRAWING));
        if (changes) {
            columns.add(new Table.Column(words.get("change"), ColumnKind.TEXT));
        }
        return columns;
    }

    private boolean hasTime() {
        return result.rule().speech().isPresent();
    }

    private boolean hasAdjustments() {
        return result.rule().adjustments().isPresent();
    }

    private Table.Row row(Ranking.Place<Score> place, Spread spread) {
        Score score = place.result();
        Arithmetic arithmetic = new Arithmetic(result, score);
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(rank(place));
        cells.add(
                Table.Cell.of(words.unit(score.unit()))
                        .noted(new EntryNotes(result, words).of(place)));
        for (int judge = 0; judge < result.contest().judges().size(); judge++) {
            cells.add(judge(arithmetic, judge));
        }
        Decimals decimals = result.decimals();
        cells.add(figure(score, "mean", decimals.print(score.mean())));
        if (hasTime()) {
            cells.add(beside(score, "time", score.time(), decimals.printSigned(score.time())));
        }
        if (hasAdjustments()) {
            Fraction points = score.adjustments();
            cells.add(beside(score, "adjustments", points, Decimals.signed(points)));
        }
        cells.add(Table.Cell.of(words.total(result, place)));
        cells.add(spread.cell(arithmetic, score));
        if (changes) {
            cells.add(Table.Cell.of(words.change(result, place).orElse("")));
        }
        return new Table.Row(
                cells,
                Optional.of(detail(score, arithmetic)),
                place.isTied(),
                words.classes(score.unit()));
    }

    private Table.Cell rank(Ranking.Place<Score> place) {
        Table.Cell cell =
                Table.Cell.of(
                        words.figure(
                                result,
                                place.result().unit(),
                                "rank",
                                Integer.toString(place.rank())));
        return place.isTied() ? cell.noted(Inline.line(words.get("tied"))) : cell;
    }

    private Table.Cell judge(Arithmetic arithmetic, int judge) {
        Trimming marks = arithmetic.trimming();
        if (marks.isRecused(judge)) {
            return Table.Cell.of(words.get("recused"));
        }
        String total = marks.printedTotal(judge);
        if (arithmetic.isByCriterion()) {
            return Table.Cell.of(total);
        }
        return Table.Cell.of(MarkSheet.mark(total, marks.fate(judge, 0), words));
    }

    private Table.Cell figure(Score score, String figure, String printed) {
        return Table.Cell.of(words.figure(result, score.unit(), figure, printed));
    }

    /** Points that are nothing are not worth opening. */
    private Table.Cell beside(Score score, String figure, Fraction points, String printed) {
        return points.signum() == 0 ? Table.Cell.of("0") : figure(score, figure, printed);
    }

    private Table.Detail detail(Score score, Arithmetic arithmetic) {
        String exact = Decimals.exact(score.total());
        String printed = result.decimals().print(score.total());
        String rounded = result.decimals().changes(score.total()) ? " \u2192 " + printed : "";
        String sum = arithmetic.total() + " = " + exact + rounded;
        boolean few = result.places().size() <= MOST_WITH_STEPS;
        return new Table.Detail(Inline.line(sum), few ? steps(score, arithmetic) : List.of());
    }

    private List<Block> steps(Score score, Arithmetic arithmetic) {
        List<Block> steps = new ArrayList<>();
        view.results()
                .figure(result.figure(score.unit(), "total"))
                .ifPresent(figure -> steps.add(working(figure)));
        steps.add(new MarkSheet(result, words).of(score, arithmetic));
        return steps;
    }

    private Block working(Figure figure) {
        return new Workings(view.words()).of(figure);
    }

    /** Rank, unit, spread, total and change of the best, for other pages and for paper. */
    Table brief(int top) {
        Spread spread = new Spread(result, words);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(words.get("rank"), ColumnKind.RANK));
        columns.add(new Table.Column(words.get("unit"), ColumnKind.NAME));
        columns.add(new Table.Column(words.get("spread-title"), ColumnKind.DRAWING));
        columns.add(new Table.Column(words.get("total"), ColumnKind.TOTAL));
        if (changes) {
            columns.add(new Table.Column(words.get("change"), ColumnKind.TEXT));
        }
        List<Table.Row> rows =
                result.places().stream()
                        .filter(place -> place.rank() <= top)
                        .map(place -> briefRow(place, spread))
                        .toList();
        String caption =
                words.get(
                        "brief-caption",
                        words.unitName(result.contest().organiser().value()),
                        result.contest().title().value());
        return new Table(caption, columns, rows, List.of());
    }

    private Table.Row briefRow(Ranking.Place<Score> place, Spread spread) {
        Score score = place.result();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(rank(place));
        cells.add(Table.Cell.of(words.unit(score.unit())));
        Table.Cell drawn = spread.cell(new Arithmetic(result, score), score);
        cells.add(drawn.noted(List.of()));
        cells.add(Table.Cell.of(words.total(result, place)));
        if (changes) {
            cells.add(Table.Cell.of(words.change(result, place).orElse("")));
        }
        return new Table.Row(cells, Optional.empty(), place.isTied(), List.of());
    }
}
