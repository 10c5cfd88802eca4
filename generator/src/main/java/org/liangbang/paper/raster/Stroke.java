package org.liangbang.paper.raster;

/**
 * Draws lines of some thickness, each piece as a slim rectangle that ends where the piece does.
 * Corners are not mitred: at the size of these pictures a line is thinner than a pixel.
 */
final class Stroke implements Edges {
    private final Edges edges;
    private final int weight;

    /**
     * A pen.
     *
     * @param weight how thick it draws, in 1/256 of a pixel
     */
    Stroke(Edges edges, int weight) {
        this.edges = edges;
        this.weight = weight;
    }

    @Override
    public void line(int fromX, int fromY, int toX, int toY) {
        long wide = (long) toX - fromX;
        long high = (long) toY - fromY;
        long twice = 2 * root(wide * wide + high * high);
        if (twice == 0) {
            return;
        }
        int aside = (int) (-high * weight / twice);
        int down = (int) (wide * weight / twice);
        // all the same way round, so that what overlaps is not taken for a hole
        Contours around = Contours.closed(edges);
        around.move(fromX + aside, fromY + down);
        around.line(toX + aside, toY + down);
        around.line(toX - aside, toY - down);
        around.line(fromX - aside, fromY - down);
        around.close();
    }

    /** The whole part of a square root, after Heron. */
    private static long root(long square) {
        if (square == 0) {
            return 0;
        }
        long guess = 1L << ((64 - Long.numberOfLeadingZeros(square)) / 2 + 1);
        long better = (guess + square / guess) / 2;
        while (better < guess) {
            guess = better;
            better = (guess + square / guess) / 2;
        }
        return guess;
    }
}
