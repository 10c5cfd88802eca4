package org.liangbang.paper.layout.search;

import java.util.List;

/**
 * A way to fill a rectangle: by one module, or cut into two parts, each filled in a way of its own.
 */
sealed interface Division {
    /** How bad it is, in cells of white. */
    int cost();

    /** Puts the place of each module into the list, given where the rectangle begins. */
    void place(int column, int row, List<Cells> places);

    /**
     * One module.
     *
     * @param module its number
     * @param columns the rectangle's columns
     * @param rows the rectangle's rows
     * @param cost how badly it suits
     */
    record Whole(int module, int columns, int rows, int cost) implements Division {
        @Override
        public void place(int column, int row, List<Cells> places) {
            places.set(module, new Cells(column, row, columns, rows));
        }
    }

    /**
     * A cut from top to bottom.
     *
     * @param left the part left of it
     * @param at how many columns the left part takes
     * @param right the part right of it
     * @param cost of both parts
     */
    record Beside(Division left, int at, Division right, int cost) implements Division {
        @Override
        public void place(int column, int row, List<Cells> places) {
            left.place(column, row, places);
            right.place(column + at, row, places);
        }
    }

    /**
     * A cut from side to side, one row of air high.
     *
     * @param upper the part above it
     * @param at how many rows the upper part takes
     * @param lower the part below it
     * @param cost of both parts
     */
    record Stacked(Division upper, int at, Division lower, int cost) implements Division {
        @Override
        public void place(int column, int row, List<Cells> places) {
            upper.place(column, row, places);
            lower.place(column, row + at + Guillotine.AIR, places);
        }
    }
}
