package org.liangbang.campaign.star;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** Check-lists as open data: their items, what was found, and what every unit meets by now. */
final class ChecklistData {
    private static final List<Column> ITEMS =
            List.of(
                    Column.id("campaign"),
                    Column.id("checklist"),
                    Column.text("title-text"),
                    Column.id("item"),
                    Column.text("text"));

    private static final List<Column> LACKS =
            List.of(
                    Column.id("campaign"),
                    Column.id("checklist"),
                    Column.id("unit"),
                    Column.date("date"),
                    Column.id("item"),
                    Column.text("what"),
                    Column.date("fixed"));

    private static final List<Column> RESULTS =
            List.of(
                    Column.id("campaign"),
                    Column.id("checklist"),
                    Column.id("unit"),
                    Column.date("date"),
                    Column.id("by"),
                    Column.number("met"),
                    Column.number("items"),
                    Column.text("note"));

    private final View view;
    private final List<ChecklistStanding> lists;

    ChecklistData(View view) {
        this.view = view;
        this.lists = view.results().get(ChecklistResults.TYPE).all();
    }

    List<OpenTable> all() {
        return List.of(
                new OpenTable("checklist-items", ITEMS, this::items),
                new OpenTable("checklist-lacks", LACKS, this::lacks),
                new OpenTable("checklists", RESULTS, this::results));
    }

    private void items(Consumer<List<String>> taker) {
        for (ChecklistStanding list : lists) {
            for (Checklist.Item item : list.checklist().items()) {
                taker.accept(
                        List.of(
                                list.campaign(),
                                list.id(),
                                list.checklist().title().value(),
                                item.id().value(),
                                item.text().value()));
            }
        }
    }

    private void lacks(Consumer<List<String>> taker) {
        for (ChecklistStanding list : lists) {
            for (Unit unit : list.seen()) {
                String id = unit.id().value();
                list.result(id).ifPresent(found -> lacks(list, id, found, taker));
            }
        }
    }

    private static void lacks(
            ChecklistStanding list,
            String unit,
            ChecklistResult found,
            Consumer<List<String>> taker) {
        for (ChecklistResult.Lack lack : found.missing()) {
            taker.accept(
                    List.of(
                            list.campaign(),
                            list.id(),
                            unit,
                            found.date().value().toString(),
                            lack.item().value(),
                            lack.what().map(Located::value).orElse(""),
                            lack.fixed()
                                    .filter(day -> !day.value().isAfter(list.asOf()))
                                    .map(day -> day.value().toString())
                                    .orElse("")));
        }
    }

    /** A row for each unit that a check-list applies to; without a day when nobody looked. */
    private void results(Consumer<List<String>> taker) {
        for (ChecklistStanding list : lists) {
            for (Unit unit : list.units()) {
                String id = unit.id().value();
                List<String> none = List.of(list.campaign(), list.id(), id, "", "", "", "", "");
                taker.accept(list.result(id).map(found -> row(list, id, found)).orElse(none));
            }
        }
    }

    private List<String> row(ChecklistStanding list, String unit, ChecklistResult found) {
        return List.of(
                list.campaign(),
                list.id(),
                unit,
                found.date().value().toString(),
                view.content().post(found.by().value(), unit).id().value(),
                Integer.toString(list.met(unit)),
                Integer.toString(list.number()),
                found.note().map(Located::value).orElse(""));
    }
}
