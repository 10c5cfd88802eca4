package org.liangbang.yaml;

import tools.jackson.core.TokenStreamLocation;

/** Turns the parser's locations, which count code points, into offsets in the text of the file. */
final class Offsets {
    private final Slice slice;
    private final boolean beyondBasicPlane;
    private int points;
    private int offset;

    Offsets(Slice slice, boolean beyondBasicPlane) {
        this.slice = slice;
        this.beyondBasicPlane = beyondBasicPlane;
        this.offset = slice.from();
    }

    /** The offset of a location; cheap when asked for in the order of the text. */
    int of(TokenStreamLocation location) {
        int wanted = (int) location.getCharOffset();
        if (!beyondBasicPlane) {
            return slice.from() + wanted;
        }
        offset = slice.text().offsetByCodePoints(offset, wanted - points);
        points = wanted;
        return offset;
    }
}
