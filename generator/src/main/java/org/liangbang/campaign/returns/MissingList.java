package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Post;

/** What was not filed or held, the latest deadline first. */
final class MissingList {
    private final View view;
    private final ReturnWords words;

    MissingList(View view) {
        this.view = view;
        this.words = new ReturnWords(view);
    }

    /**
     * One period of one unit.
     *
     * @param unit the unit and the obligation
     * @param status the period
     */
    record Item(UnitReturn unit, TermStatus status) {
        LocalDate due() {
            return status.term().due();
        }
    }

    /** All that is missing, the latest deadline first, then in the order of units. */
    static List<Item> missing(List<UnitReturn> units) {
        List<Item> items = new ArrayList<>();
        for (UnitReturn unit : units) {
            unit.those(TermState.MISSING).forEach(status -> items.add(new Item(unit, status)));
        }
        items.sort(Comparator.comparing(Item::due).reversed());
        return items;
    }

    /** The items as a table. */
    Table table(List<Item> items, String caption) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.unit"), ColumnKind.NAME),
                        new Column(words.get("column.return"), ColumnKind.TEXT),
                        new Column(words.get("column.period"), ColumnKind.TEXT),
                        new Column(words.get("column.state"), ColumnKind.STATE),
                        new Column(words.get("column.deadline"), ColumnKind.DATE),
                        new Column(words.get("column.owner"), ColumnKind.TEXT));
        return new Table(caption, columns, items.stream().map(this::row).toList(), List.of());
    }

    private Table.Row row(Item item) {
        UnitReturn unit = item.unit();
        Obligation obligation = unit.obligation();
        Post post = view.content().register().post(unit.post()).orElseThrow();
        return Table.Row.of(
                List.of(
                        Cell.of(References.to(unit.unit())),
                        Cell.of(
                                Inline.Reference.to(
                                        ReturnWords.page(obligation.campaign(), unit.unitId())
                                                .at(obligation.id().value()),
                                        obligation.name().value())),
                        Cell.of(words.period(item.status().term().period())),
                        Cell.of(state(item)),
                        Cell.of(words.day(item.due())),
                        Cell.of(References.to(post))));
    }

    /** The state; beside it how much of what is required there is, when that is more than one. */
    private List<Inline> state(Item item) {
        List<Inline> line = new ArrayList<>();
        line.add(words.state(item.status().state()));
        Obligation obligation = item.unit().obligation();
        int required = obligation.required().value();
        if (required > 1 && !ReturnResult.isShownByMonth(obligation.rhythm())) {
            line.add(
                    new Inline.Figure(
                            ReturnFigures.column(item.unit(), item.status().term().period()),
                            item.status().count() + ""));
            line.add(Inline.text("/" + required));
        }
        return line;
    }
}
