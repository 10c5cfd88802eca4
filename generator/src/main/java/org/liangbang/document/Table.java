package org.liangbang.document;

import java.util.List;
import java.util.Optional;

/**
 * Rows and columns, the same on the web and on paper.
 *
 * @param caption what the table shows, with scope and unit; may be empty
 * @param columns from left to right, at least one
 * @param rows from top to bottom; each has as many cells as there are columns
 * @param note what must be known to read it; may be empty
 */
public record Table(String caption, List<Column> columns, List<Row> rows, List<Inline> note)
        implements Block {
    /** Checks that rows are as wide as the head. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        note = List.copyOf(note);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        caption + ": " + row.cells().size() + " cells, " + columns.size());
            }
        }
    }

    /** The same rows under another title, with another note below them. */
    public Table titled(String title, List<Inline> about) {
        return new Table(title, columns, rows, about);
    }

    /**
     * The same rows with some of the columns.
     *
     * @param kept the numbers of the columns, from 0, in the order wanted; at least one
     */
    public Table only(List<Integer> kept) {
        return new Table(
                caption,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> row.holding(kept.stream().map(row.cells::get).toList()))
                        .toList(),
                note);
    }

    /** The same columns with the rows from one number to before another, counted from 0. */
    public Table rows(int from, int to) {
        return new Table(caption, columns, rows.subList(from, to), note);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /** What a column holds, which decides face, alignment and width. */
    public enum ColumnKind {
        /**
         * What several rows under one another belong to; equal cells above one another are shown as
         * one. Only the first column can be one.
         */
        GROUP,
        /** The place in a ranking. */
        RANK,
        /** What the row is about; the row's head. */
        NAME,
        /** Words. */
        TEXT,
        /** A number that the rows are compared by. */
        NUMBER,
        /** The number that decides. */
        TOTAL,
        /** A state with its sign. */
        STATE,
        /** A date. */
        DATE,
        /** A drawing. */
        DRAWING,
        /**
         * One of many like columns, such as months or criteria: all of one width. A table with such
         * columns is a matrix, which keeps its columns on a narrow screen.
         */
        CELL
    }

    /** How strongly a cell of a matrix is filled; its words say the same. */
    public enum Shade {
        /** Not filled. */
        NONE,
        /** The lowest of four steps. */
        FAINT,
        /** The second. */
        LIGHT,
        /** The third. */
        MIDDLE,
        /** The highest. */
        STRONG,
        /** Outlined: done, but late. */
        LATE,
        /** Outlined: missing. */
        MISSING,
        /** Quiet: not due yet, or not asked for. */
        FUTURE
    }

    /**
     * A column.
     *
     * @param title the word over it; may be empty for a drawing
     * @param kind what it holds
     */
    public record Column(String title, ColumnKind kind) {}

    /**
     * A row.
     *
     * @param cells from left to right
     * @param working the sum beneath the row, for those who want the arithmetic
     * @param tied whether it shares its rank with the row above or below
     * @param classes words by which readers may filter rows, such as the kind of unit
     * @param anchor the fragment by which links reach the row, unique on its page; may be empty
     */
    public record Row(
            List<Cell> cells,
            Optional<Detail> working,
            boolean tied,
            List<String> classes,
            String anchor) {
        /** Keeps its own copies. */
        public Row {
            cells = List.copyOf(cells);
            classes = List.copyOf(classes);
        }

        /** A row that no link reaches. */
        public Row(List<Cell> cells, Optional<Detail> working, boolean tied, List<String> classes) {
            this(cells, working, tied, classes, "");
        }

        private Row holding(List<Cell> others) {
            return new Row(others, working, tied, classes, anchor);
        }

        /** The same row under an anchor. */
        public Row at(String place) {
            return new Row(cells, working, tied, classes, place);
        }

        /** A plain row. */
        public static Row of(List<Cell> cells) {
            return new Row(cells, Optional.empty(), false, List.of());
        }

        /** The same row with the sum beneath it. */
        public Row with(Detail detail) {
            return new Row(cells, Optional.of(detail), tied, classes, anchor);
        }
    }

    /**
     * A cell: words, or a drawing with words for those who cannot see it.
     *
     * @param content the words; beside a drawing they say what it shows
     * @param drawing the drawing
     * @param note a second, smaller line; may be empty
     * @param shade how strongly it is filled
     */
    public record Cell(
            List<Inline> content, Optional<Drawing> drawing, List<Inline> note, Shade shade) {
        /** Keeps its own copies. */
        public Cell {
            content = List.copyOf(content);
            note = List.copyOf(note);
        }

        /** A cell of words. */
        public static Cell of(List<Inline> content) {
            return new Cell(content, Optional.empty(), List.of(), Shade.NONE);
        }

        /** A cell of plain characters. */
        public static Cell of(String text) {
            return of(Inline.line(text));
        }

        /** A cell of one inline. */
        public static Cell of(Inline inline) {
            return of(List.of(inline));
        }

        /** A cell with a drawing. */
        public static Cell of(Drawing drawing, String description) {
            return new Cell(Inline.line(description), Optional.of(drawing), List.of(), Shade.NONE);
        }

        /** The same cell with a second line. */
        public Cell noted(List<Inline> line) {
            return new Cell(content, drawing, line, shade);
        }

        /** The same cell, filled. */
        public Cell shaded(Shade filling) {
            return new Cell(content, drawing, note, filling);
        }
    }

    /**
     * The sum beneath a row.
     *
     * @param sum one line of arithmetic
     * @param steps the working behind it, shown when asked for; may be empty
     */
    public record Detail(List<Inline> sum, List<Block> steps) {
        /** Keeps its own copies. */
        public Detail {
            sum = List.copyOf(sum);
            steps = List.copyOf(steps);
        }
    }
}
