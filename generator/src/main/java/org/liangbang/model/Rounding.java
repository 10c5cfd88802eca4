package org.liangbang.model;

/** How a figure is rounded when it is printed, and never before. */
public enum Rounding {
    /** To the nearest, halves away from zero: the schoolbook way. */
    HALF_UP,
    /** To the nearest, halves to the even neighbour. */
    HALF_EVEN,
    /** Towards zero: what is over is cut off. */
    DOWN
}
