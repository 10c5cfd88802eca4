package org.liangbang.paper.layout;

import java.util.List;

/** A circle of four curves, off the true one by less than 1/3000 of its radius. */
final class Circle {
    /** How long the arms of a quarter's control points are, in 1/10000 of the radius. */
    private static final int ARM = 5_523;

    private Circle() {}

    static List<Step> about(Point centre, int radius) {
        int x = centre.x();
        int y = centre.y();
        int arm = (int) ((long) radius * ARM / 10_000);
        return List.of(
                Step.move(x + radius, y),
                Step.curve(
                        new Point(x + radius, y + arm),
                        new Point(x + arm, y + radius),
                        new Point(x, y + radius)),
                Step.curve(
                        new Point(x - arm, y + radius),
                        new Point(x - radius, y + arm),
                        new Point(x - radius, y)),
                Step.curve(
                        new Point(x - radius, y - arm),
                        new Point(x - arm, y - radius),
                        new Point(x, y - radius)),
                Step.curve(
                        new Point(x + arm, y - radius),
                        new Point(x + radius, y - arm),
                        new Point(x + radius, y)),
                Step.close());
    }
}
