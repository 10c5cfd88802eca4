package org.liangbang.csv;

import java.util.List;
import org.liangbang.source.Node;

/**
 * One row of a file, which is more than one line of text when a quoted cell holds a line end.
 *
 * @param cells from left to right, at least one
 * @param whole whether nothing was wrong within its cells
 */
record Line(List<Node.Scalar> cells, boolean whole) {
    /** Keeps its own copy. */
    Line {
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands in any cell. */
    boolean isEmpty() {
        return cells.stream().allMatch(Node.Scalar::isEmpty);
    }
}
