package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Sign;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.style.PaperStyle;

/**
 * Draws the signs of states; the word stands beside each, so the shape is decoration to readers.
 */
public final class SignPainter {
    private static final int EM = 1_000;

    /** How large a sign is, and how far it reaches below the baseline, in 1/1000 em. */
    private static final int SIZE = 860;

    private static final int BELOW = 70;

    /** How near a sign in the middle of a line stands to its word. */
    private static final int NEAR = 70;

    private static final int EDGE = 90;

    /** How far a control point of a quarter circle lies from its end, in 1/1000 of the radius. */
    private static final int ROUND = 552;

    private static final List<Integer> FIVE_POINTS =
            List.of(50, 3, 63, 35, 98, 38, 72, 60, 79, 93, 50, 76, 21, 93, 28, 60, 2, 38, 37, 35);

    private final PaperStyle.Colours colours;
    private final Canvas canvas;
    private final Owner owner;

    /** Draws on a page, in the colours of its paper. */
    public SignPainter(PaperStyle.Colours colours, Canvas canvas) {
        this.colours = colours;
        this.canvas = canvas;
        this.owner = canvas.owner(Role.Artifact.LAYOUT);
    }

    /** Puts a sign so that it ends just before a place. */
    void putBefore(Sign sign, int end, int baseline, int size) {
        put(sign, end - size * (SIZE + NEAR) / EM, baseline, size);
    }

    /**
     * Puts a sign before words of a size.
     *
     * @param x its left edge
     * @param baseline the baseline of the words
     * @param size the size of the words
     */
    public void put(Sign sign, int x, int baseline, int size) {
        int side = size * SIZE / EM;
        int top = baseline + size * BELOW / EM - side;
        Box box = new Box(x, top, side, side);
        int weight = Math.max(300, size * EDGE / EM);
        Colour ink = colours.ink();
        Colour red = colours.red();
        switch (sign) {
            case VERIFIED -> {
                disc(box, Pen.filling(ink));
                stroke(box, List.of(26, 52, 44, 70, 76, 32), new Pen(Colour.WHITE, weight));
            }
            case DONE -> disc(box, Pen.filling(ink));
            case UNDER_WAY -> {
                disc(inset(box, weight / 2), new Pen(ink, weight));
                half(box, ink);
            }
            case NOT_STARTED -> disc(inset(box, weight / 2), new Pen(ink, weight));
            case SLOW -> shape(box, List.of(50, 8, 98, 94, 2, 94), Pen.filling(ink));
            case OVERDUE -> {
                canvas.rule(box, red);
                mark(box, weight);
            }
            case MISSING -> {
                canvas.outline(box, new Pen(red, weight));
                stroke(box, List.of(22, 22, 78, 78), new Pen(red, weight));
                stroke(box, List.of(78, 22, 22, 78), new Pen(red, weight));
            }
            case MOVED -> shape(box, List.of(50, 0, 100, 50, 50, 100, 0, 50), Pen.filling(ink));
            case WITHDRAWN -> {
                disc(inset(box, weight / 2), new Pen(ink, weight));
                stroke(box, List.of(15, 85, 85, 15), new Pen(ink, weight));
            }
            case STAR -> shape(box, FIVE_POINTS, Pen.filling(ink));
            case NO_STAR -> shape(box, FIVE_POINTS, new Pen(ink, weight));
        }
    }

    private static Box inset(Box box, int by) {
        return Box.between(box.x() + by, box.y() + by, box.right() - by, box.bottom() - by);
    }

    private void disc(Box box, Pen pen) {
        canvas.add(new Frame.Dot(box, owner, pen));
    }

    /** The left half of a disc. */
    private void half(Box box, Colour ink) {
        int radius = box.width() / 2;
        int reach = radius * ROUND / EM;
        int middle = box.x() + radius;
        int centre = box.y() + radius;
        List<Step> steps =
                List.of(
                        Step.move(middle, box.y()),
                        Step.curve(
                                new Point(middle - reach, box.y()),
                                new Point(box.x(), centre - reach),
                                new Point(box.x(), centre)),
                        Step.curve(
                                new Point(box.x(), centre + reach),
                                new Point(middle - reach, box.bottom()),
                                new Point(middle, box.bottom())),
                        Step.close());
        canvas.path(steps, Pen.filling(ink), owner.role());
    }

    /** The exclamation mark of a square. */
    private void mark(Box box, int weight) {
        int middle = box.x() + box.width() / 2;
        int bar = box.height() * 42 / 100;
        int top = box.y() + box.height() * 18 / 100;
        canvas.rule(new Box(middle - weight / 2, top, weight, bar), Colour.WHITE);
        int dot = box.y() + box.height() * 70 / 100;
        canvas.rule(new Box(middle - weight / 2, dot, weight, weight), Colour.WHITE);
    }

    private void stroke(Box box, List<Integer> points, Pen pen) {
        canvas.path(steps(box, points), pen, owner.role());
    }

    private void shape(Box box, List<Integer> points, Pen pen) {
        List<Step> steps = new ArrayList<>(steps(box, points));
        steps.add(Step.close());
        canvas.path(steps, pen, owner.role());
    }

    /** Steps through points given in hundredths of the box. */
    private static List<Step> steps(Box box, List<Integer> points) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < points.size(); at += 2) {
            int x = box.x() + box.width() * points.get(at) / 100;
            int y = box.y() + box.height() * points.get(at + 1) / 100;
            steps.add(at == 0 ? Step.move(x, y) : Step.line(x, y));
        }
        return steps;
    }
}
