package org.liangbang.paper.layout.sheet;

import java.util.List;
import org.liangbang.document.Table.ColumnKind;

/**
 * Where the columns of a table stand.
 *
 * @param x the left edge of the table
 * @param width how wide it is
 * @param gap the room between columns
 * @param kinds what the columns hold
 * @param widths how wide each is
 */
record TableGrid(int x, int width, int gap, List<ColumnKind> kinds, List<Integer> widths) {
    /** Keeps its own copies. */
    TableGrid {
        kinds = List.copyOf(kinds);
        widths = List.copyOf(widths);
    }

    static TableGrid of(int x, int width, int gap, List<ColumnKind> kinds, List<Integer> widths) {
        return new TableGrid(x, width, gap, kinds, widths);
    }

    int left(int column) {
        int left = x;
        for (int at = 0; at < column; at++) {
            left += widths.get(at) + gap;
        }
        return left;
    }

    /** Where the room of a column begins, a little before its words; behind the last, the end. */
    int edge(int column) {
        return column == kinds.size() ? x + width : left(column) - gap * 3 / 4;
    }

    boolean grouped() {
        return kinds.get(0) == ColumnKind.GROUP;
    }

    /** Whether all columns hold like cells. */
    boolean even() {
        return kinds.stream().allMatch(kind -> kind == ColumnKind.CELL);
    }

    boolean right(int column) {
        ColumnKind kind = kinds.get(column);
        return kind == ColumnKind.NUMBER
                || kind == ColumnKind.TOTAL
                || kind == ColumnKind.RANK
                || kind == ColumnKind.DATE;
    }

    /** Where rows of a group begin: behind its name. */
    int inner() {
        return grouped() ? left(1) : x;
    }
}
