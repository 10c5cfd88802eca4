package org.liangbang.site;

/** How a table of open data is written in a file. Does not change. */
interface TableForm {
    /** What stands before all rows. */
    void head(Utf8 to);

    /** What stands before a row. */
    void begin(boolean first, Utf8 to);

    /**
     * One cell of a row; it depends on its column and value, and on nothing else.
     *
     * @param column from 0
     * @param leading whether nothing of the row stands before it
     */
    void cell(int column, String value, boolean leading, Utf8 to);

    /** What stands behind a row. */
    void end(Utf8 to);

    /** What stands behind all rows. */
    void foot(boolean empty, Utf8 to);
}
