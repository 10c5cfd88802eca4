package org.liangbang.paper.layout.module;

import java.util.List;

/**
 * A row before it has a place.
 *
 * @param cells from left to right
 * @param working the sum beneath it; may be empty
 * @param tied whether it shares its rank with a neighbour
 */
record TableRow(List<TableCell> cells, Passage working, boolean tied) {
    /** Keeps its own copy. */
    TableRow {
        cells = List.copyOf(cells);
    }
}
