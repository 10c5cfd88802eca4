package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Unit;

/** What was due, in time, late and missing: a row for each unit or for each obligation. */
final class RateTable {
    private final View view;
    private final ReturnWords words;

    RateTable(View view) {
        this.view = view;
        this.words = new ReturnWords(view);
    }

    /**
     * A row.
     *
     * @param obligation the obligation
     * @param name what the row is called, perhaps as a link
     * @param scope the unit it is of, or the whole
     * @param tally its counts
     * @param drawing its picture
     */
    private record Line(
            Obligation obligation, Cell name, String scope, Tally tally, Drawing drawing) {}

    /** Units under one another, for one obligation; none when none of them must. */
    List<Table> units(ReturnResult result, List<Unit> units, String caption) {
        List<Line> lines = new ArrayList<>();
        for (Unit unit : units) {
            String id = unit.id().value();
            result.scope(id)
                    .ifPresent(
                            tally ->
                                    lines.add(
                                            new Line(
                                                    result.obligation(),
                                                    Cell.of(name(result, unit)),
                                                    id,
                                                    tally,
                                                    RateBar.of(tally))));
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(table(caption, words.get("column.unit"), lines));
    }

    private Inline name(ReturnResult result, Unit unit) {
        String id = unit.id().value();
        return result.unit(id).isPresent()
                ? Inline.Reference.to(
                        ReturnWords.page(result.obligation().campaign(), id), unit.name().value())
                : References.to(unit);
    }

    /** The obligations of a campaign under one another, for a unit or for all. */
    List<Table> obligations(String campaign, String scope, String caption) {
        List<Line> lines = new ArrayList<>();
        for (ReturnResult result : view.results().get(ReturnResults.TYPE).campaign(campaign)) {
            Tally tally =
                    scope.equals(ReturnFigures.WHOLE)
                            ? result.whole()
                            : result.scope(scope).orElse(Tally.NONE);
            if (tally != Tally.NONE) {
                lines.add(line(result, scope, tally));
            }
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(table(caption, words.get("column.return"), lines));
    }

    private Line line(ReturnResult result, String scope, Tally tally) {
        Obligation obligation = result.obligation();
        Cell name =
                Cell.of(words.link(obligation))
                        .noted(
                                Inline.line(
                                        words.get(
                                                "rule",
                                                words.rhythm(obligation),
                                                words.deadline(obligation))));
        Drawing drawing =
                result.unit(scope)
                        .map(unit -> TermStrip.of(unit.terms()))
                        .orElseGet(() -> RateBar.of(tally));
        return new Line(obligation, name, scope, tally, drawing);
    }

    /** What one post answers for, with the unit beneath each name. */
    Table owned(List<UnitReturn> owned) {
        List<Line> lines = new ArrayList<>();
        for (UnitReturn each : owned) {
            Obligation obligation = each.obligation();
            Inline name =
                    Inline.Reference.to(
                            ReturnWords.page(obligation.campaign(), each.unitId())
                                    .at(obligation.id().value()),
                            obligation.name().value());
            lines.add(
                    new Line(
                            obligation,
                            Cell.of(name).noted(Inline.line(each.unit().name().value())),
                            each.unitId(),
                            each.tally(),
                            TermStrip.of(each.terms())));
        }
        return table("", words.get("column.return"), lines);
    }

    private Table table(String caption, String first, List<Line> lines) {
        List<Column> columns =
                List.of(
                        new Column(first, ColumnKind.NAME),
                        new Column("", ColumnKind.DRAWING),
                        new Column(words.get("column.due"), ColumnKind.NUMBER),
                        new Column(words.get("column.on-time"), ColumnKind.NUMBER),
                        new Column(words.get("column.late"), ColumnKind.NUMBER),
                        new Column(words.get("column.missing"), ColumnKind.NUMBER),
                        new Column(words.get("column.rate"), ColumnKind.TOTAL));
        return new Table(caption, columns, lines.stream().map(this::row).toList(), List.of());
    }

    private Table.Row row(Line line) {
        Tally tally = line.tally();
        String described =
                words.get(
                        "bar",
                        tally.count(Counted.DUE),
                        tally.count(Counted.ON_TIME),
                        tally.count(Counted.LATE),
                        tally.count(Counted.MISSING));
        return Table.Row.of(
                List.of(
                        line.name(),
                        Cell.of(line.drawing(), described),
                        count(line, Counted.DUE),
                        count(line, Counted.ON_TIME),
                        count(line, Counted.LATE),
                        count(line, Counted.MISSING),
                        words.shareCell(line.obligation(), line.scope(), tally, Share.RATE)));
    }

    private Cell count(Line line, Counted counted) {
        return Cell.of(words.count(line.obligation(), line.scope(), line.tally(), counted));
    }
}
