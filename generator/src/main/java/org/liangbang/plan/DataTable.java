package org.liangbang.plan;

import java.util.List;
import java.util.function.Consumer;

/**
 * Open data in rows and columns.
 *
 * @param name the files' name without ending
 * @param title what it holds
 * @param columns from left to right
 * @param rows gives every row to its taker, in a fixed order
 */
public record DataTable(String name, String title, List<Column> columns, Rows rows) {
    /** Keeps its own copy. */
    public DataTable {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    public enum Type {
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
     * @param name its head
     * @param type what it holds
     * @param meaning what it means, for readers
     */
    public record Column(String name, Type type, String meaning) {}

    /** The rows of a table, made each time they are asked for. */
    @FunctionalInterface
    public interface Rows {
        /** Gives every row to the taker, in order. */
        void forEach(Consumer<List<String>> taker);
    }
}
