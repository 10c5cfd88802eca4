package org.liangbang.paper.layout.module;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.liangbang.document.Table;

/**
 * Copies of tables that were made once, and of the same tables turned; reading text is what costs.
 * Not safe for several threads.
 */
final class TableShelf {
    private final Passages passages;
    private final Bench bench;
    private final IdentityHashMap<Table, TableCopy> made = new IdentityHashMap<>();
    private final IdentityHashMap<Table, Optional<TableCopy>> turned = new IdentityHashMap<>();

    TableShelf(Passages passages, Bench bench) {
        this.passages = passages;
        this.bench = bench;
    }

    Passages passages() {
        return passages;
    }

    Bench bench() {
        return bench;
    }

    TableCopy of(Table table) {
        return made.computeIfAbsent(table, each -> TableCopy.of(each, passages, bench));
    }

    /** The table with rows and columns exchanged, where that serves. */
    Optional<TableCopy> turned(Table table) {
        return turned.computeIfAbsent(
                table,
                each -> TurnedTable.of(each).map(form -> TableCopy.of(form, passages, bench)));
    }
}
