package org.liangbang.paper.raster;

/** Takes the straight lines that a pen draws, in 1/256 of a pixel from the upper left corner. */
@FunctionalInterface
interface Edges {
    /** A line from one place to another. */
    void line(int fromX, int fromY, int toX, int toY);
}
