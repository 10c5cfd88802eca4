package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.paper.type.Typesetter;

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

    /** Where the first baseline lies below the top of the words: that of the largest type. */
    int firstBaseline() {
        return cells.stream().mapToInt(cell -> cell.look().size()).max().orElse(0);
    }

    /** How high its words, notes and drawings are in columns of these widths. */
    int height(List<Integer> widths, Typesetter type) {
        int below = 0;
        int drawn = 0;
        for (int at = 0; at < cells.size(); at++) {
            TableCell cell = cells.get(at);
            below = Math.max(below, cell.below(widths.get(at), type));
            drawn = Math.max(drawn, cell.drawn());
        }
        return Math.max(firstBaseline() + below, drawn);
    }

    /** The same row without the name of its group, which a row above it shows. */
    TableRow ungrouped() {
        List<TableCell> others = new ArrayList<>(cells);
        others.set(0, cells.get(0).blank());
        return new TableRow(others, working, tied);
    }
}
