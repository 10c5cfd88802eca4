package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.References;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;

/** Check-lists as tables: all of them, one with its units, and those of a unit. */
final class ChecklistTables {
    private final StarWords words;

    ChecklistTables(StarWords words) {
        this.words = words;
    }

    /** A row for each check-list: how many items, how many units looked at, how many whole. */
    Table all(List<ChecklistStanding> lists) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.checklist"), ColumnKind.NAME),
                        new Column(words.get("column.items"), ColumnKind.NUMBER),
                        new Column(words.get("column.seen"), ColumnKind.NUMBER),
                        new Column(words.get("column.whole"), ColumnKind.TOTAL),
                        new Column(words.get("column.post"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (ChecklistStanding list : lists) {
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(link(list)),
                                    Cell.of(words.get("item-count", list.number())),
                                    Cell.of(words.figure(ChecklistFigures.seen(list))),
                                    Cell.of(words.figure(ChecklistFigures.whole(list))),
                                    Cell.of(words.post(list.checklist().post(), "")))));
        }
        return new Table(
                words.get("checklists.caption"),
                columns,
                rows,
                Inline.line(words.get("checklists.note")));
    }

    Inline.Reference link(ChecklistStanding list) {
        return Inline.Reference.to(
                Addresses.checklist(list.campaign(), list.id()), list.checklist().title().value());
    }

    /** The items of a check-list with the units that still lack each. */
    Table items(ChecklistStanding list) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.item"), ColumnKind.NAME),
                        new Column(words.get("column.lacking"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (Checklist.Item item : list.checklist().items()) {
            List<Unit> lacking = list.lacking(item.id().value());
            List<Inline> names = new ArrayList<>();
            for (Unit unit : lacking) {
                names.add(words.text(names.isEmpty() ? "blank" : "and"));
                names.add(References.to(unit));
            }
            if (names.isEmpty()) {
                names.add(new Inline.State(Sign.DONE, words.get("nobody-lacks")));
            }
            rows.add(Row.of(List.of(Cell.of(item.text().value()), Cell.of(names))));
        }
        return new Table(words.get("items.caption"), columns, rows, List.of());
    }

    /** The units a check-list applies to, those with most wanting first, those unseen last. */
    Table units(ChecklistStanding list, int top) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.unit"), ColumnKind.NAME),
                        new Column(words.get("column.met"), ColumnKind.TOTAL),
                        new Column(words.get("column.state"), ColumnKind.STATE),
                        new Column(words.get("column.wanting"), ColumnKind.TEXT),
                        new Column(words.get("column.looked"), ColumnKind.DATE),
                        new Column(words.get("column.looked-by"), ColumnKind.TEXT));
        List<Unit> seen = new ArrayList<>(list.seen());
        seen.sort(Comparator.comparingInt(unit -> list.met(unit.id().value())));
        List<Row> rows = new ArrayList<>();
        seen.forEach(unit -> rows.add(row(list, unit, References.to(unit))));
        list.unseen().forEach(unit -> rows.add(row(list, unit, References.to(unit))));
        List<Row> shown = rows.subList(0, Math.min(top, rows.size()));
        return new Table(words.get("checklist.caption"), columns, shown, List.of());
    }

    /** The units of a list under its name, for articles and printed pages. */
    Table brief(ChecklistStanding list, int top) {
        Table table = units(list, top);
        String name = list.checklist().title().value();
        return table.titled(name, Inline.line(table.caption()));
    }

    /** The check-lists that apply to a unit. */
    Table ofUnit(Unit unit, List<ChecklistStanding> lists) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.checklist"), ColumnKind.NAME),
                        new Column(words.get("column.met"), ColumnKind.TOTAL),
                        new Column(words.get("column.state"), ColumnKind.STATE),
                        new Column(words.get("column.wanting"), ColumnKind.TEXT),
                        new Column(words.get("column.looked"), ColumnKind.DATE),
                        new Column(words.get("column.looked-by"), ColumnKind.TEXT));
        List<Row> rows = lists.stream().map(list -> row(list, unit, link(list))).toList();
        return new Table(words.get("unit-checklists.caption"), columns, rows, List.of());
    }

    private Row row(ChecklistStanding list, Unit unit, Inline head) {
        String id = unit.id().value();
        Optional<ChecklistResult> result = list.result(id);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(head));
        if (result.isEmpty()) {
            cells.add(Cell.of(words.get("none")));
            cells.add(Cell.of(new Inline.State(Sign.NOT_STARTED, words.get("not-looked"))));
            cells.add(Cell.of(words.get("none")));
            cells.add(Cell.of(words.get("none")));
            cells.add(Cell.of(words.get("none")));
        } else {
            ChecklistResult found = result.get();
            cells.add(Cell.of(words.figure(ChecklistFigures.met(list, id))));
            cells.add(Cell.of(state(list, found)));
            cells.add(Cell.of(wanting(list, found)));
            cells.add(Cell.of(words.day(found.date().value())));
            cells.add(Cell.of(words.post(found.by(), id)));
        }
        return new Row(cells, Optional.empty(), false, List.of(Values.word(unit.kind())));
    }

    private Inline.State state(ChecklistStanding list, ChecklistResult found) {
        if (!found.missingOn(list.asOf()).isEmpty()) {
            int lacking = found.missingOn(list.asOf()).size();
            return new Inline.State(Sign.MISSING, words.get("lacks", lacking));
        }
        return found.missing().isEmpty()
                ? new Inline.State(Sign.VERIFIED, words.get("all-met"))
                : new Inline.State(Sign.DONE, words.get("all-fixed"));
    }

    /** What was wanting, and when it was put right; a note when there is one. */
    private String wanting(ChecklistStanding list, ChecklistResult found) {
        List<String> parts = new ArrayList<>();
        for (ChecklistResult.Lack lack : found.missing()) {
            String what =
                    lack.what()
                            .map(text -> text.value())
                            .orElseGet(
                                    () ->
                                            list.checklist()
                                                    .item(lack.item().value())
                                                    .map(item -> item.text().value())
                                                    .orElse(""));
            parts.add(
                    lack.isFixedBy(list.asOf())
                            ? words.get(
                                    "lack-fixed",
                                    what,
                                    lack.fixed().map(day -> words.day(day.value())).orElse(""))
                            : words.get("lack-open", what));
        }
        found.note().ifPresent(text -> parts.add(text.value()));
        return parts.isEmpty() ? words.get("none") : String.join(words.get("between"), parts);
    }
}
