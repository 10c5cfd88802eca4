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

    /** Whether the paragraph begins with this line. */
    public boolean first() {
        return this == ONLY || this == FIRST;
    }

    /** Whether the paragraph ends with this line. */
    public boolean last() {
        return this == ONLY || this == LAST;
    }
}
