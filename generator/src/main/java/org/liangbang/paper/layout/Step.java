package org.liangbang.paper.layout;

import java.util.List;

/**
 * One step of a path.
 *
 * @param kind what is done
 * @param points as many as the kind needs; the last is where the pen ends
 */
public record Step(Kind kind, List<Point> points) {
    /** Refuses a wrong number of points. */
    public Step {
        points = List.copyOf(points);
        if (points.size() != kind.points()) {
            throw new IllegalArgumentException(kind + " with " + points.size() + " points");
        }
    }

    /** Lifts the pen and sets it down elsewhere. */
    public static Step move(int x, int y) {
        return new Step(Kind.MOVE, List.of(new Point(x, y)));
    }

    /** Draws a straight line. */
    public static Step line(int x, int y) {
        return new Step(Kind.LINE, List.of(new Point(x, y)));
    }

    /**
     * Draws a cubic Bézier curve.
     *
     * @param near the control point of the start
     * @param far the control point of the end
     * @param end where it ends
     */
    public static Step curve(Point near, Point far, Point end) {
        return new Step(Kind.CURVE, List.of(near, far, end));
    }

    /** Draws a straight line back to the last {@link Kind#MOVE}. */
    public static Step close() {
        return new Step(Kind.CLOSE, List.of());
    }

    /** What a step does. */
    public enum Kind {
        /** Lifts the pen and sets it down elsewhere. */
        MOVE(1),
        /** Draws a straight line. */
        LINE(1),
        /** Draws a cubic Bézier curve. */
        CURVE(3),
        /** Goes back to where the pen was set down. */
        CLOSE(0);

        private final int points;

        Kind(int points) {
            this.points = points;
        }

        /** How many points it needs. */
        public int points() {
            return points;
        }
    }
}
