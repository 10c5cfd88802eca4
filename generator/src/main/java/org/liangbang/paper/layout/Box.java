package org.liangbang.paper.layout;

import java.util.List;

/**
 * A rectangle on a sheet, in 1/1000 pt.
 *
 * @param x left edge, from the left edge of the sheet
 * @param y top edge, from the top edge of the sheet, downwards
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(int x, int y, int width, int height) {
    /** Refuses a box that is inside out. */
    public Box {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException(width + " × " + height);
        }
    }

    /** The box between two corners. */
    public static Box between(int left, int top, int right, int bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    /**
     * The smallest box around some points.
     *
     * @param points at least one
     */
    public static Box around(List<Point> points) {
        int left = points.stream().mapToInt(Point::x).min().orElseThrow();
        int top = points.stream().mapToInt(Point::y).min().orElseThrow();
        int right = points.stream().mapToInt(Point::x).max().orElseThrow();
        int bottom = points.stream().mapToInt(Point::y).max().orElseThrow();
        return between(left, top, right, bottom);
    }

    /** The right edge. */
    public int right() {
        return x + width;
    }

    /** The lower edge. */
    public int bottom() {
        return y + height;
    }

    /** The smallest box around this one and another. */
    public Box union(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies within this one; edges may touch. */
    public boolean contains(Box other) {
        return x <= other.x
                && y <= other.y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }
}
