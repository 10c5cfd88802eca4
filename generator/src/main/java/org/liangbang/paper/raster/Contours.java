package org.liangbang.paper.raster;

/** A pen that follows outlines and gives their edges, curves as a few straight pieces. */
final class Contours {
    private final Edges edges;
    private final boolean closes;
    private int startX;
    private int startY;
    private int x;
    private int y;

    private Contours(Edges edges, boolean closes) {
        this.edges = edges;
        this.closes = closes;
    }

    /** Outlines of shapes: each is closed before the next begins. */
    static Contours closed(Edges edges) {
        return new Contours(edges, true);
    }

    /** Lines, which may end where they did not begin. */
    static Contours open(Edges edges) {
        return new Contours(edges, false);
    }

    /** Lifts the pen and sets it down elsewhere. */
    void move(int toX, int toY) {
        end();
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    /** Draws a straight line. */
    void line(int toX, int toY) {
        edges.line(x, y, toX, toY);
        x = toX;
        y = toY;
    }

    /** Draws a quadratic Bézier curve in so many pieces. */
    void curve(int bendX, int bendY, int toX, int toY, int pieces) {
        int fromX = x;
        int fromY = y;
        long whole = (long) pieces * pieces;
        for (int piece = 1; piece < pieces; piece++) {
            long near = (long) (pieces - piece) * (pieces - piece);
            long middle = 2L * piece * (pieces - piece);
            long far = (long) piece * piece;
            line(
                    (int) ((near * fromX + middle * bendX + far * toX) / whole),
                    (int) ((near * fromY + middle * bendY + far * toY) / whole));
        }
        line(toX, toY);
    }

    /**
     * Draws a cubic Bézier curve in so many pieces.
     *
     * @param xs of both control points and of the end
     * @param ys of the same
     */
    void curve(int[] xs, int[] ys, int pieces) {
        int fromX = x;
        int fromY = y;
        for (int piece = 1; piece < pieces; piece++) {
            line(along(fromX, xs, piece, pieces), along(fromY, ys, piece, pieces));
        }
        line(xs[2], ys[2]);
    }

    private static int along(int from, int[] others, int piece, int pieces) {
        long rest = (long) pieces - piece;
        long sum =
                rest * rest * rest * from
                        + 3 * rest * rest * piece * others[0]
                        + 3 * rest * piece * piece * others[1]
                        + (long) piece * piece * piece * others[2];
        return (int) (sum / ((long) pieces * pieces * pieces));
    }

    /** Ends the outline where it began. */
    void close() {
        line(startX, startY);
    }

    /** Lifts the pen. */
    void end() {
        if (closes) {
            close();
        }
    }
}
