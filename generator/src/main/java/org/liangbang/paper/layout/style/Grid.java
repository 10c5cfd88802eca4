package org.liangbang.paper.layout.style;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.paper.layout.Box;

/**
 * The grid that all text of a page stands on: equal columns, equal rows. Lengths in 1/1000 pt;
 * columns and rows are counted from 0.
 *
 * @param left left edge of the first column
 * @param top top edge of the first row
 * @param columns how many columns there are
 * @param column how wide a column is
 * @param gutter how wide the room between two columns is
 * @param rows how many rows there are
 * @param row how high a row is
 */
public record Grid(int left, int top, int columns, int column, int gutter, int rows, int row) {
    /** Half of what a display face reaches above its baseline, less half of what lies below. */
    private static final int DISPLAY_DROP = 380;

    private static final Field<Integer> LEFT = Field.required("left", Lengths.LENGTH);
    private static final Field<Integer> TOP = Field.required("top", Lengths.LENGTH);
    private static final Field<Integer> COLUMNS = Field.required("columns", Lengths.COUNT);
    private static final Field<Integer> COLUMN = Field.required("column", Lengths.LENGTH);
    private static final Field<Integer> GUTTER = Field.required("gutter", Lengths.LENGTH);
    private static final Field<Integer> ROWS = Field.required("rows", Lengths.COUNT);
    private static final Field<Integer> ROW = Field.required("row", Lengths.LENGTH);

    static final ValueFormat<Grid> FORMAT =
            RecordFormat.of(
                    "paper-grid",
                    List.of(LEFT, TOP, COLUMNS, COLUMN, GUTTER, ROWS, ROW),
                    read ->
                            new Grid(
                                    read.get(LEFT),
                                    read.get(TOP),
                                    read.get(COLUMNS),
                                    read.get(COLUMN),
                                    read.get(GUTTER),
                                    read.get(ROWS),
                                    read.get(ROW)));

    /** The left edge of a column. */
    public int x(int number) {
        return left + number * (column + gutter);
    }

    /** How wide so many columns are, with the gutters between them. */
    public int width(int number) {
        return number * column + (number - 1) * gutter;
    }

    /** How wide the whole page is between its margins. */
    public int width() {
        return width(columns);
    }

    /** The right edge of the last column. */
    public int right() {
        return left + width();
    }

    /** The top edge of a row. */
    public int y(int number) {
        return top + number * row;
    }

    /** A height of so many 1/1000 rows. */
    public int height(int thousandths) {
        return Math.multiplyExact(thousandths, row) / 1_000;
    }

    /**
     * The baseline of display type that is centred in some height.
     *
     * @param from top edge of that height
     * @param height how high it is
     * @param size size of the type
     */
    public static int centred(int from, int height, int size) {
        return from + height / 2 + size * DISPLAY_DROP / 1_000;
    }

    /**
     * The same columns where the height of some rows is shared among more or fewer; rows outside do
     * not count any more.
     *
     * @param first the first row that is shared out anew
     * @param count how many rows
     * @param among how many rows these become
     */
    Grid shared(int first, int count, int among) {
        int own = count * row / among;
        int higher = y(first) - first * own;
        return new Grid(left, higher, columns, column, gutter, rows + among - count, own);
    }

    /** The room between the margins. */
    public Box typeArea() {
        return new Box(left, top, width(), rows * row);
    }
}
