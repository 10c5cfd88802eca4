package org.liangbang.paper.type;

/** Which line of its paragraph a line is. */
public enum Place {
    /** The only line of its paragraph. */
    ONLY,
    /** The first of several. */
    FIRST,
    /** Neither the first nor the last. */
    MIDDLE,
    /** The last of several. */
    LAST;

    /**
     * The place of a line among several.
     *
     * @param index number of the line, from 0
     * @param lines how many lines there are, from 1
     */
    static Place of(int index, int lines) {
        if (lines == 1) {
            return ONLY;
        }
        if (index == 0) {
            return FIRST;
        }
        return index == lines - 1 ? LAST : MIDDLE;
    }

    /** Whether the paragraph begins with this line. */
    public boolean first() {
        return this == ONLY || this == FIRST;
    }

    /** Whether the paragraph ends with this line. */
    public boolean last() {
        return this == ONLY || this == LAST;
    }
}
