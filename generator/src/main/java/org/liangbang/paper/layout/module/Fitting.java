package org.liangbang.paper.layout.module;

import java.util.List;

/**
 * How something was fitted into its place on a page.
 *
 * @param id by which it is known on the web
 * @param kind what it is
 * @param columns how many columns it takes
 * @param rows how many rows
 * @param text its lines
 * @param titleSize size of its title, in 1/1000 pt; 0 without one
 * @param white the rows that stayed white in it
 * @param leftOut what was not printed of what may be left out
 */
public record Fitting(
        String id,
        Kind kind,
        int columns,
        int rows,
        Text text,
        int titleSize,
        White white,
        LeftOut leftOut) {
    /** What stands on a page. */
    public enum Kind {
        /** An article. */
        STORY,
        /** A frame around short articles. */
        BOX,
        /** Live data. */
        DATA
    }

    /**
     * The lines of text.
     *
     * @param lines how many; 0 for data
     * @param spare how many more there could be before its place were too small
     * @param forced those with a fault that nothing could prevent: characters more than 1/10 em
     *     apart, one character alone, or a line alone at the top of a column; mostly none
     */
    public record Text(int lines, int spare, List<String> forced) {
        /** None. */
        public static final Text NONE = new Text(0, 0, List.of());

        /** Keeps its own copy. */
        public Text {
            forced = List.copyOf(forced);
        }
    }

    /**
     * Rows that stayed white.
     *
     * @param head between headline and text, more than the headline asks for
     * @param foot under everything
     */
    public record White(int head, int foot) {
        /** None. */
        public static final White NONE = new White(0, 0);
    }

    /**
     * What may be left out and was.
     *
     * @param photos how many photos
     * @param paragraphs whether paragraphs were
     */
    public record LeftOut(int photos, boolean paragraphs) {
        /** Nothing. */
        public static final LeftOut NOTHING = new LeftOut(0, false);
    }

    /** Data in a room of the grid, with rows left white at its foot. */
    static Fitting data(String id, int columns, int rows, int foot) {
        White white = new White(0, foot);
        return new Fitting(id, Kind.DATA, columns, rows, Text.NONE, 0, white, LeftOut.NOTHING);
    }
}
