package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.Roles;
import org.liangbang.campaign.ledger.format.State;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * What the columns and states of ledgers mean, for those who work figures out again from their
 * rows: only public columns are told of.
 */
final class LedgerDictionary {
    private static final List<OpenTable.Column> COLUMNS =
            List.of(
                    OpenTable.Column.id("ledger"),
                    OpenTable.Column.id("column"),
                    OpenTable.Column.text("name"),
                    OpenTable.Column.id("type"),
                    OpenTable.Column.id("links-to"),
                    OpenTable.Column.id("roles"));
    private static final List<OpenTable.Column> STATES =
            List.of(
                    OpenTable.Column.id("ledger"),
                    OpenTable.Column.id("state"),
                    OpenTable.Column.text("name"),
                    OpenTable.Column.id("closes"),
                    OpenTable.Column.number("leave-within"));

    private LedgerDictionary() {}

    static List<OpenTable> of(LedgerResults results) {
        List<Ledger> ledgers =
                results.all().stream()
                        .map(LedgerStanding::ledger)
                        .filter(Ledger::showsRows)
                        .toList();
        return List.of(
                new OpenTable(
                        "ledger-columns",
                        COLUMNS,
                        taker -> ledgers.forEach(each -> columns(each, taker))),
                new OpenTable(
                        "ledger-states",
                        STATES,
                        taker -> ledgers.forEach(each -> states(each, taker))));
    }

    private static void columns(Ledger ledger, Consumer<List<String>> taker) {
        for (Column column : ledger.columns()) {
            String id = column.id().value();
            if (ledger.isPublic(id)) {
                taker.accept(
                        List.of(
                                ledger.id().value(),
                                id,
                                column.name().value(),
                                Values.word(column.type()),
                                column.ledger().map(Located::value).orElse(""),
                                String.join(" ", roles(ledger.roles(), id))));
            }
        }
    }

    private static List<String> roles(Roles roles, String column) {
        List<String> played = new ArrayList<>();
        add("title", Optional.of(roles.title()), column, played);
        add("unit", roles.unit(), column, played);
        add("owner", roles.owner(), column, played);
        add("due", roles.due(), column, played);
        add("date", roles.date(), column, played);
        return played;
    }

    private static void add(
            String role, Optional<Located<String>> by, String column, List<String> played) {
        if (by.filter(of -> of.value().equals(column)).isPresent()) {
            played.add(role);
        }
    }

    private static void states(Ledger ledger, Consumer<List<String>> taker) {
        for (State state : ledger.states()) {
            taker.accept(
                    List.of(
                            ledger.id().value(),
                            state.id().value(),
                            state.name().value(),
                            Boolean.toString(state.closes()),
                            state.leaveWithin().map(Object::toString).orElse("")));
        }
    }
}
