package org.liangbang.paper.raster;

/**
 * How lengths become parts of a pixel.
 *
 * @param ratio how many 1/256 of a pixel one unit of length is, times 2<sup>24</sup>
 */
record Scale(long ratio) {
    private static final int SHIFT = 24;
    private static final long HALF = 1L << 23;

    /** A scale at which so many units are so many 1/256 of a pixel. */
    static Scale of(long units, long parts) {
        return new Scale((parts << SHIFT) / units);
    }

    /** The scale of the parts of a length, when so many parts are that long. */
    Scale of(int length, int parts) {
        return new Scale(ratio * length / parts);
    }

    /** A length in 1/256 of a pixel, rounded. */
    int of(int units) {
        return (int) ((units * ratio + HALF) >> SHIFT);
    }
}
