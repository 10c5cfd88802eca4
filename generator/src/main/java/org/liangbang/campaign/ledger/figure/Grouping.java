package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.check.Register;

/** Rows in groups: by choice and state in their order, by unit in that of the district. */
final class Grouping {
    private final Ledger ledger;
    private final Register content;

    Grouping(Ledger ledger, Register content) {
        this.ledger = ledger;
        this.content = content;
    }

    /** The groups with their rows; a choice or state that no row has is there with none. */
    Map<Group, List<RowStatus>> of(String by, List<RowStatus> rows) {
        Map<String, List<RowStatus>> found = new LinkedHashMap<>();
        for (RowStatus row : rows) {
            keys(by, row)
                    .forEach(
                            key -> found.computeIfAbsent(key, first -> new ArrayList<>()).add(row));
        }
        Map<Group, List<RowStatus>> groups = new LinkedHashMap<>();
        Optional<Column> column = ledger.column(by);
        if (column.isEmpty()) {
            ledger.states()
                    .forEach(
                            state ->
                                    groups.put(
                                            new Group(state.id().value(), state.name().value()),
                                            found.getOrDefault(state.id().value(), List.of())));
            return groups;
        }
        named(column.get(), found)
                .forEach(
                        (key, name) ->
                                groups.put(
                                        new Group(key, name), found.getOrDefault(key, List.of())));
        return groups;
    }

    private static List<String> keys(String by, RowStatus row) {
        if (by.equals("state")) {
            return row.state().map(state -> state.id().value()).stream().toList();
        }
        return row
                .row()
                .cell(by)
                .map(cell -> cell.values().stream().map(each -> each.value().key()).toList())
                .orElse(List.of())
                .stream()
                .distinct()
                .toList();
    }

    /** The keys of the groups with their names, in order. */
    private Map<String, String> named(Column column, Map<String, List<RowStatus>> found) {
        Map<String, String> names = new LinkedHashMap<>();
        switch (column.type()) {
            case CHOICE ->
                    column.choices().forEach(each -> names.put(each.id().value(), each.name()));
            case UNIT ->
                    content.units()
                            .forEach((id, unit) -> put(id, unit.name().value(), found, names));
            case POST -> content.posts().forEach((id, post) -> put(id, role(id), found, names));
            case PERIOD, CODE -> new TreeMap<>(found).keySet().forEach(key -> names.put(key, key));
            case TEXT, DATE, COUNT, NUMBER, LINK, EVENT, PHOTO ->
                    found.keySet().forEach(key -> names.put(key, key));
        }
        return names;
    }

    private String role(String id) {
        return content.post(id)
                .map(
                        post ->
                                content.unit(post.unit().value())
                                                .map(unit -> unit.name().value())
                                                .orElse("")
                                        + post.role().value())
                .orElse(id);
    }

    private static void put(
            String id, String name, Map<String, List<RowStatus>> found, Map<String, String> names) {
        if (found.containsKey(id)) {
            names.put(id, name);
        }
    }
}
