package org.liangbang.paper.raster;

import java.util.Arrays;
import org.liangbang.paper.layout.Colour;

/**
 * How much of each pixel a shape covers, worked out exactly from its edges: every edge adds the
 * area between itself and the right margin, so that what lies inside remains in the sum. Shapes
 * that overlap count once when their edges run the same way round (the non-zero rule).
 */
final class Coverage implements Edges {
    /** How many parts of a pixel coordinates count. */
    static final int UNIT = 256;

    /** What stands for a pixel that is covered whole. */
    static final int FULL = 2 * UNIT * UNIT;

    private static final int SHIFT = 8;

    private final int width;
    private final int height;

    /** For each pixel, how far its sum differs from that of the pixel at its left. */
    private final int[] steps;

    private final int stride;
    private int top;
    private int bottom;

    /** Of a picture so many pixels wide and high, with nothing covered. */
    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        stride = width + 2;
        steps = new int[stride * height];
        top = height;
    }

    @Override
    public void line(int fromX, int fromY, int toX, int toY) {
        if (fromY < toY) {
            fall(inside(fromX), fromY, inside(toX), toY, 1);
        } else if (toY < fromY) {
            fall(inside(toX), toY, inside(fromX), fromY, -1);
        }
    }

    private int inside(int x) {
        return Math.max(0, Math.min(x, width * UNIT));
    }

    /** A line downwards. */
    private void fall(int fromX, int fromY, int toX, int toY, int sign) {
        int begin = Math.max(fromY, 0);
        int end = Math.min(toY, height * UNIT);
        if (begin >= end) {
            return;
        }
        int first = begin >> SHIFT;
        int last = (end - 1) >> SHIFT;
        top = Math.min(top, first);
        bottom = Math.max(bottom, last + 1);
        if (first == last && begin == fromY && end == toY) {
            // so are nearly all: type is smaller than a few pixels
            cross(first * stride, Math.min(fromX, toX), Math.max(fromX, toX), sign * (end - begin));
            return;
        }
        long wide = (long) toX - fromX;
        long high = (long) toY - fromY;
        int y = begin;
        int x = fromX + (int) (wide * (y - fromY) / high);
        for (int row = first; row <= last; row++) {
            int nextY = Math.min((row + 1) * UNIT, end);
            int nextX = fromX + (int) (wide * (nextY - fromY) / high);
            cross(row * stride, Math.min(x, nextX), Math.max(x, nextX), sign * (nextY - y));
            x = nextX;
            y = nextY;
        }
    }

    /** A piece within a row, cut at the edges of the columns. */
    private void cross(int row, int left, int right, int fall) {
        int last = right >> SHIFT;
        int column = left >> SHIFT;
        int from = left;
        int done = 0;
        while (column < last) {
            int to = (column + 1) * UNIT;
            int until = fall * (to - left) / (right - left);
            add(row + column, until - done, from + to - 2 * column * UNIT);
            done = until;
            from = to;
            column++;
        }
        add(row + last, fall - done, from + right - 2 * last * UNIT);
    }

    /** A piece within a pixel: how far it falls, and twice its distance from the left edge. */
    private void add(int at, int fall, int twice) {
        steps[at] += fall * (2 * UNIT - twice);
        steps[at + 1] += fall * twice;
    }

    /** Paints what is covered and forgets it. */
    Bitmap paint(Bitmap bitmap, Colour colour) {
        for (int row = top; row < bottom; row++) {
            int sum = 0;
            int at = row * stride;
            for (int x = 0; x < width; x++) {
                sum += steps[at + x];
                if (sum != 0) {
                    bitmap.blend(x, row, colour.rgb(), Math.min(Math.abs(sum), FULL));
                }
            }
            Arrays.fill(steps, at, at + stride, 0);
        }
        top = height;
        bottom = 0;
        return bitmap;
    }
}
