package org.liangbang.campaign;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table of open data, written as CSV and JSON. Where the content does not say what it holds and
 * what its columns mean, the theme's words do, under {@code data.<name>.title} and {@code
 * data.<name>.<column>}.
 *
 * @param name the file's name without ending
 * @param columns from left to right
 * @param rows gives every row to its taker, in a fixed order; each row has as many values as there
 *     are columns, empty text where there is none
 * @param title what it holds, when the content says so
 */
public record OpenTable(String name, List<Column> columns, Rows rows, Optional<String> title) {
    /** A table whose title is among the words of the theme. */
    public OpenTable(String name, List<Column> columns, Rows rows) {
        this(name, columns, rows, Optional.empty());
    }

    /** Keeps its own copy. */
    public OpenTable {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    public enum ColumnType {
        /** An id, as in the content. */
        ID,
        /** Text written by people. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day, {@code 2025-03-24}. */
        DATE
    }

    /**
     * A column.
     *
     * @param name in kebab case
     * @param type what it holds
     * @param meaning what it means, when the content says so
     */
    public record Column(String name, ColumnType type, Optional<String> meaning) {
        /** A column whose meaning is among the words of the theme. */
        public Column(String name, ColumnType type) {
            this(name, type, Optional.empty());
        }

        /** The same column with what it means. */
        public Column meaning(String words) {
            return new Column(name, type, Optional.of(words));
        }

        /** A column of ids. */
        public static Column id(String name) {
            return new Column(name, ColumnType.ID);
        }

        /** A column of texts written by people. */
        public static Column text(String name) {
            return new Column(name, ColumnType.TEXT);
        }

        /** A column of numbers. */
        public static Column number(String name) {
            return new Column(name, ColumnType.NUMBER);
        }

        /** A column of days. */
        public static Column date(String name) {
            return new Column(name, ColumnType.DATE);
        }
    }

    /** The rows of a table, made each time they are asked for; pure, and from any thread. */
    @FunctionalInterface
    public interface Rows {
        /** Gives every row to the taker, in order. */
        void forEach(Consumer<List<String>> taker);
    }
}
