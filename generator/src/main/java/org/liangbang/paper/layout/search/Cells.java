package org.liangbang.paper.layout.search;

/**
 * A rectangle of the page's grid.
 *
 * @param column first column, from 0
 * @param row first row, from 0
 * @param columns how many columns it takes, at least 1
 * @param rows how many rows it takes, at least 1
 */
public record Cells(int column, int row, int columns, int rows) {
    /** Nowhere. */
    static final Cells NONE = new Cells(0, 0, 0, 0);

    /** The column after the last. */
    public int right() {
        return column + columns;
    }

    /** The row after the last. */
    public int bottom() {
        return row + rows;
    }

    /** How many cells it takes. */
    public int area() {
        return columns * rows;
    }

    /** Whether the two have a cell in common. */
    public boolean overlaps(Cells other) {
        return column < other.right()
                && other.column < right()
                && row < other.bottom()
                && other.row < bottom();
    }
}
