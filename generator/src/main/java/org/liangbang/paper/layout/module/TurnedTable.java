package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.PlainText;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;

/**
 * A table whose rows have become columns. A table of few rows and many columns is turned rather
 * than set on its side: a newspaper is not read with the head bent.
 */
final class TurnedTable {
    /** More rows than these do not stand side by side. */
    private static final int MOST_ROWS = 5;

    private TurnedTable() {}

    /** The table turned; none when something of it would be lost or little would be won. */
    static Optional<Table> of(Table table) {
        int head = head(table);
        boolean plain =
                table.rows().stream().allMatch(row -> isPlain(row, row.cells().get(head)))
                        && table.columns().stream().noneMatch(TurnedTable::stays);
        int rows = table.rows().size();
        boolean wide = rows <= MOST_ROWS && rows + 1 < table.columns().size();
        return plain && wide ? Optional.of(turned(table, head)) : Optional.empty();
    }

    /** The column that says what a row is about: the first name, or the first column of all. */
    static int head(Table table) {
        int head = 0;
        while (head < table.columns().size()
                && table.columns().get(head).kind() != ColumnKind.NAME) {
            head++;
        }
        return head < table.columns().size() ? head : 0;
    }

    private static boolean isPlain(Table.Row row, Table.Cell head) {
        return row.working().isEmpty()
                && !row.tied()
                && head.note().isEmpty()
                && head.drawing().isEmpty();
    }

    private static boolean stays(Table.Column column) {
        return column.kind() == ColumnKind.DRAWING || column.kind() == ColumnKind.GROUP;
    }

    private static Table turned(Table table, int head) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(table.columns().get(head).title(), ColumnKind.NAME));
        for (Table.Row row : table.rows()) {
            String name = PlainText.of(row.cells().get(head).content());
            columns.add(new Table.Column(name, ColumnKind.TEXT));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            if (at != head) {
                List<Table.Cell> cells = new ArrayList<>();
                cells.add(Table.Cell.of(table.columns().get(at).title()));
                for (Table.Row row : table.rows()) {
                    cells.add(row.cells().get(at));
                }
                rows.add(Table.Row.of(cells));
            }
        }
        return new Table(table.caption(), columns, rows, table.note());
    }
}
