package org.liangbang.paper.layout.search;

import java.util.List;

/**
 * A way to fill a rectangle: by one module, or cut into two parts, each filled in a way of its own.
 */
sealed interface Division {
    /** How bad it is, in cells of white. */
    int cost();

    /** Whether a headline stands in its top left corner. */
    boolean headedLeft();

    /** Whether a headline stands in its top right corner. */
    boolean headedRight();

    /** Puts the place of each module into the list, given where the rectangle begins. */
    void place(int column, int row, List<Cells> places);

    /**
     * One module.
     *
     * @param module its number
     * @param columns the rectangle's columns
     * @param rows the rectangle's rows
     * @param cost how badly it suits
     * @param headed whether it begins with a headline
     */
    record Whole(int module, int columns, int rows, int cost, boolean headed) implements Division {
        @Override
        public boolean headedLeft() {
            return headed;
        }

        @Override
        public boolean headedRight() {
            return headed;
        }

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
        /** What two headlines side by side cost, in cells of white. */
        private static final int LEVEL_HEADLINES = 60;

        static Beside of(Division left, int at, Division right) {
            int level = left.headedRight() && right.headedLeft() ? LEVEL_HEADLINES : 0;
            return new Beside(left, at, right, left.cost() + right.cost() + level);
        }

        @Override
        public boolean headedLeft() {
            return left.headedLeft();
        }

        @Override
        public boolean headedRight() {
            return right.headedRight();
        }

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
        public boolean headedLeft() {
            return upper.headedLeft();
        }

        @Override
        public boolean headedRight() {
            return upper.headedRight();
        }

        @Override
        public void place(int column, int row, List<Cells> places) {
            upper.place(column, row, places);
            lower.place(column, row + at + Guillotine.AIR, places);
        }
    }
}
