package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.campaign.ledger.book.RowStatus;

/** The rows that values of a column stand in. */
final class Carriers {
    private Carriers() {}

    /** The first row of each value, in the order of the rows. */
    static Map<String, RowStatus> first(List<RowStatus> rows, String column) {
        Map<String, RowStatus> first = new LinkedHashMap<>();
        for (RowStatus status : rows) {
            status.row()
                    .cell(column)
                    .ifPresent(
                            cell ->
                                    cell.values()
                                            .forEach(
                                                    value ->
                                                            first.putIfAbsent(
                                                                    value.value().key(), status)));
        }
        return first;
    }

    /**
     * The rows without repeats, told apart by their ids: to compare whole rows would go through all
     * that is known of their ledger.
     */
    static List<RowStatus> once(Map<String, RowStatus> carriers) {
        Map<String, RowStatus> byId = new LinkedHashMap<>();
        carriers.values().forEach(each -> byId.putIfAbsent(each.row().id().value(), each));
        return new ArrayList<>(byId.values());
    }
}
