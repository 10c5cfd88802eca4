package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.paper.layout.TagDraft;

/** A part of a text that takes whole rows: a paragraph, a sub-head, a table. */
interface Unit {
    /**
     * A number of rows that it can take.
     *
     * @param rows at least 1
     * @param cost how far it is then from perfect, as {@code paper.type} counts
     */
    record Choice(int rows, long cost) {}

    /** What it costs when a column ends inside it where it must not. */
    long FORBIDDEN = 1_000_000_000L;

    /** What it costs when a column ends inside what is one piece: it cannot be. */
    long BROKEN = 1_000_000_000_000L;

    /** The numbers of rows it can take, ascending; at least one. */
    List<Choice> choices();

    /**
     * What it costs that a column ends behind some of its rows.
     *
     * @param before how many of its rows stand before the end of the column, from 1 to {@code all}
     * @param all how many rows it takes
     */
    long parted(int before, int all);

    /**
     * Its lines that have a fault because nothing else was possible; mostly none.
     *
     * @param rows how many rows it takes
     * @param alone whether its last line stands alone at the top of a column
     */
    default List<String> forced(int rows, boolean alone) {
        return List.of();
    }

    /** How much room its last line leaves at least, however many rows it takes; mostly none. */
    default int lastRoom() {
        return 0;
    }

    /** Puts it into as many slots as it was given rows. */
    void put(List<Slot> slots, Canvas canvas, TagDraft parent);
}
