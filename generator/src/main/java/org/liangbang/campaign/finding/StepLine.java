package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Dot;
import org.liangbang.document.Drawing.Line;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;

/**
 * How far a finding has come, as four dots on a line: handed over, being mended, submitted,
 * verified. What is reached is filled; the next one is red when the deadline has passed.
 */
final class StepLine {
    private static final int HEIGHT = 100;
    private static final int MIDDLE = 50;
    private static final int FIRST = 90;
    private static final int APART = 270;
    private static final int DOTS = 4;

    private StepLine() {}

    static Drawing of(FindingStatus status) {
        int reached = reached(status.state());
        List<Shape> shapes = new ArrayList<>();
        int end = x(DOTS - 1);
        shapes.add(new Line(x(0), MIDDLE, end, MIDDLE, 4, Paint.HAIR));
        if (reached > 1) {
            shapes.add(new Line(x(0), MIDDLE, x(reached - 1), MIDDLE, 10, paint(status)));
        }
        for (int at = 0; at < DOTS; at++) {
            boolean filled = at < reached;
            boolean missed = at == reached && status.isOverdue();
            Paint open = missed ? Paint.RED : Paint.GREY;
            shapes.add(new Dot(x(at), MIDDLE, 26, !filled, filled ? paint(status) : open));
        }
        return new Drawing(HEIGHT, shapes);
    }

    private static Paint paint(FindingStatus status) {
        return status.closed().isPresent() ? Paint.QING : Paint.INK;
    }

    private static int x(int dot) {
        return FIRST + dot * APART;
    }

    /** How many of the four steps are done. */
    static int reached(FindingState state) {
        return switch (state) {
            case FOUND, WITHDRAWN -> 0;
            case ASSIGNED -> 1;
            case UNDER_WAY, REOPENED -> 2;
            case SUBMITTED -> 3;
            case VERIFIED -> DOTS;
        };
    }
}
