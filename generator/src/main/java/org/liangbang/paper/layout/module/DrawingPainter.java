package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.document.Drawing;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Run;
import org.liangbang.paper.type.Typesetter;

/** Draws shapes that show data into a box; all belong to one part of the text. */
public final class DrawingPainter {
    private static final int ACROSS = 1_000;
    private static final int DOWN = 100;
    private static final int EDGE = 500;
    private static final int HATCH_STEP = 2_500;

    private final PaperStyle.Colours colours;
    private final Typesetter type;
    private final Canvas canvas;
    private final Role role;

    /** Draws on a page; all shapes and words get one role. */
    public DrawingPainter(PaperStyle.Colours colours, Typesetter type, Canvas canvas, Role role) {
        this.colours = colours;
        this.type = type;
        this.canvas = canvas;
        this.role = role;
    }

    /** Draws it into a box; an em of the drawing is as high as the size. */
    public void put(Drawing drawing, Box box, int size) {
        Shapes shapes = new Shapes(box, size);
        drawing.shapes().forEach(shape -> shape.accept(shapes));
    }

    private Colour colour(Drawing.Paint paint) {
        return switch (paint) {
            case INK, QING, OUTLINE, HATCH -> colours.ink();
            case GREY -> colours.grey();
            case HAIR, QING_LIGHT -> colours.fill();
            case RED -> colours.red();
        };
    }

    private final class Shapes implements Drawing.ShapeVisitor<Shapes> {
        private final Box box;
        private final int size;

        Shapes(Box box, int size) {
            this.box = box;
            this.size = size;
        }

        private int x(int thousandths) {
            return box.x() + (int) ((long) box.width() * thousandths / ACROSS);
        }

        private int down(int hundredths) {
            return size * hundredths / DOWN;
        }

        private int y(int hundredths) {
            return box.y() + down(hundredths);
        }

        @Override
        public Shapes bar(Drawing.Bar bar) {
            Box at =
                    Box.between(
                            x(bar.x()),
                            y(bar.y()),
                            x(bar.x() + bar.width()),
                            y(bar.y() + bar.height()));
            switch (bar.paint()) {
                case OUTLINE ->
                        canvas.add(new Frame.Outline(at, canvas.owner(role), pen(bar.paint())));
                case HATCH -> hatch(at);
                default -> canvas.add(new Frame.Rule(at, canvas.owner(role), colour(bar.paint())));
            }
            return this;
        }

        private Pen pen(Drawing.Paint paint) {
            return new Pen(colour(paint), EDGE);
        }

        private void hatch(Box at) {
            Pen thin = new Pen(colours.ink(), EDGE);
            for (int from = at.x() - at.height(); from < at.right(); from += HATCH_STEP) {
                int left = Math.max(at.x(), from);
                int right = Math.min(at.right(), from + at.height());
                if (right > left) {
                    canvas.path(
                            List.of(
                                    Step.move(left, at.bottom() - (left - from)),
                                    Step.line(right, at.bottom() - (right - from))),
                            thin,
                            role);
                }
            }
            canvas.add(new Frame.Outline(at, canvas.owner(role), thin));
        }

        @Override
        public Shapes line(Drawing.Line line) {
            Pen pen = new Pen(colour(line.paint()), Math.max(300, down(line.weight())));
            canvas.path(
                    List.of(
                            Step.move(x(line.x1()), y(line.y1())),
                            Step.line(x(line.x2()), y(line.y2()))),
                    pen,
                    role);
            return this;
        }

        @Override
        public Shapes dot(Drawing.Dot dot) {
            Point centre = new Point(x(dot.x()), y(dot.y()));
            Pen pen =
                    dot.hollow()
                            ? new Pen(colour(dot.paint()), EDGE)
                            : Pen.filling(colour(dot.paint()));
            int radius = Math.max(500, down(dot.radius()));
            canvas.add(Frame.Dot.at(centre, radius, pen, canvas.owner(role)));
            return this;
        }

        @Override
        public Shapes label(Drawing.Label label) {
            Face face = label.strong() ? Face.HEI_BLACK : Face.HEI;
            Line line = type.line(List.of(new Run(label.text(), face, 1)), size * 9 / 10);
            int left =
                    switch (label.anchor()) {
                        case START -> x(label.x());
                        case MIDDLE -> x(label.x()) - line.width() / 2;
                        case END -> x(label.x()) - line.width();
                    };
            if (!line.runs().isEmpty() && role instanceof Role.Content content) {
                canvas.line(line, left, y(label.y()), colours.ink(), content.tag());
            }
            return this;
        }
    }
}
