package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.campaign.Workings;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;

/** The board of a composite: what each unit got for each part, and the sum beneath each row. */
final class CompositeBoard {
    private final View view;
    private final CompositeResult result;
    private final CompositeWords words;

    CompositeBoard(View view, CompositeResult result) {
        this.view = view;
        this.result = result;
        this.words = new CompositeWords(view);
    }

    /** The whole board with its arithmetic; those that cannot be ranked stand at the end. */
    Table full() {
        List<Table.Row> rows = new ArrayList<>();
        result.places().forEach(place -> rows.add(row(place)));
        result.open().forEach(standing -> rows.add(open(standing)));
        String caption = words.get("board-caption", result.composite().name().value());
        String note = words.note(result);
        return new Table(caption, columns(), rows, Inline.line(note));
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(words.get("rank"), ColumnKind.RANK));
        columns.add(new Table.Column(words.get("unit"), ColumnKind.NAME));
        for (Composite.Part part : result.composite().parts()) {
            String title = words.get("weighted", words.part(part), CompositeWords.weight(part));
            columns.add(new Table.Column(title, ColumnKind.NUMBER));
        }
        columns.add(new Table.Column(words.get("shares"), ColumnKind.DRAWING));
        columns.add(new Table.Column(words.get("total"), ColumnKind.TOTAL));
        return columns;
    }

    private Table.Row row(Ranking.Place<Standing> place) {
        Standing standing = place.result();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(rank(place));
        cells.add(Table.Cell.of(References.to(standing.unit())));
        standing.parts().forEach(score -> cells.add(part(standing, score)));
        cells.add(drawing(standing));
        cells.add(Table.Cell.of(CompositeWords.total(result, place)));
        return new Table.Row(
                cells, Optional.of(detail(standing)), place.isTied(), classes(standing));
    }

    private static List<String> classes(Standing standing) {
        return List.of(Values.word(standing.unit().kind()));
    }

    private Table.Row open(Standing standing) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(""));
        cells.add(
                Table.Cell.of(References.to(standing.unit()))
                        .noted(Inline.line(words.get("open"))));
        standing.parts().forEach(score -> cells.add(part(standing, score)));
        cells.add(Table.Cell.of(""));
        cells.add(Table.Cell.of(""));
        return new Table.Row(cells, Optional.empty(), false, classes(standing));
    }

    private Table.Cell rank(Ranking.Place<Standing> place) {
        Table.Cell cell = Table.Cell.of(CompositeWords.rank(result, place));
        return place.isTied() ? cell.noted(Inline.line(words.get("tied"))) : cell;
    }

    private Table.Cell part(Standing standing, PartScore score) {
        if (score.points().isEmpty()) {
            String missing = Values.word(result.composite().missing().value());
            return Table.Cell.of(words.get("none"))
                    .noted(Inline.line(words.get("missing-note." + missing)));
        }
        Fraction points = score.points().get();
        return Table.Cell.of(
                        new Inline.Figure(
                                result.figure(standing, score), result.decimals().print(points)))
                .noted(Inline.line(score.basis().note(words)));
    }

    private Table.Cell drawing(Standing standing) {
        List<String> shares = new ArrayList<>();
        for (PartScore score : standing.parts()) {
            String points = score.points().map(result.decimals()::print).orElse(words.get("none"));
            shares.add(words.get("share", words.part(score.part()), points));
        }
        return Table.Cell.of(
                ShareBar.of(standing, result.composite()), String.join(words.get("and"), shares));
    }

    /** The sum of a unit, with the working behind it. */
    Table.Detail detail(Standing standing) {
        Fraction total = standing.total().orElseThrow();
        String printed = result.decimals().print(total);
        String rounded = result.decimals().changes(total) ? " \u2192 " + printed : "";
        String sum =
                Terms.total(standing, result.composite()) + " = " + Decimals.exact(total) + rounded;
        List<Block> steps = new ArrayList<>();
        view.results()
                .figure(result.figure(standing.id(), "total"))
                .ifPresent(figure -> steps.add(new Workings(view.words()).of(figure)));
        return new Table.Detail(Inline.line(sum), steps);
    }

    /** Rank, unit, shares and total of the best, for other pages. */
    Table brief(int top) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("rank"), ColumnKind.RANK),
                        new Table.Column(words.get("unit"), ColumnKind.NAME),
                        new Table.Column(words.get("shares"), ColumnKind.DRAWING),
                        new Table.Column(words.get("total"), ColumnKind.TOTAL));
        List<Table.Row> rows =
                result.places().stream()
                        .filter(place -> place.rank() <= top)
                        .map(this::briefRow)
                        .toList();
        return new Table(words.parts(result.composite()), columns, rows, List.of());
    }

    private Table.Row briefRow(Ranking.Place<Standing> place) {
        Standing standing = place.result();
        List<Table.Cell> cells =
                List.of(
                        rank(place),
                        Table.Cell.of(References.to(standing.unit())),
                        drawing(standing),
                        Table.Cell.of(CompositeWords.total(result, place)));
        return new Table.Row(cells, Optional.empty(), place.isTied(), List.of());
    }
}
