package org.liangbang.document;

import java.util.List;

/**
 * Shapes that show data, drawn alike on the web and on paper.
 *
 * <p>Across, places are thousandths of the drawing's width (0–1000), so that it fits a phone, a
 * wide table or a newspaper column; down, they are hundredths of the text size (100 is one em), so
 * that type and dots keep their size.
 *
 * @param height in hundredths of the text size
 * @param shapes in drawing order
 */
public record Drawing(int height, List<Shape> shapes) {
    /** Keeps its own copy. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** What a shape is painted with; each has a light, a dark and a printed form. */
    public enum Paint {
        /** Text colour. */
        INK,
        /** Quiet text colour. */
        GREY,
        /** Hairlines and beds. */
        HAIR,
        /** Overdue, missing, judges far apart. Nothing else. */
        RED,
        /** Done. */
        QING,
        /** Done, waiting to be verified. */
        QING_LIGHT,
        /** Under way: hatched. */
        HATCH,
        /** Not begun: an outline only. */
        OUTLINE
    }

    /** Where a text is held. */
    public enum Anchor {
        /** By its left end. */
        START,
        /** By its middle. */
        MIDDLE,
        /** By its right end. */
        END
    }

    /** One shape. */
    public sealed interface Shape {
        /** Calls the visitor's method for this kind of shape. */
        <R> R accept(ShapeVisitor<R> visitor);
    }

    /**
     * One method for each kind of shape.
     *
     * @param <R> what the visit gives
     */
    public interface ShapeVisitor<R> {
        /** A filled rectangle. */
        R bar(Bar bar);

        /** A straight line. */
        R line(Line line);

        /** A dot or ring. */
        R dot(Dot dot);

        /** Words. */
        R label(Label label);
    }

    /**
     * A filled rectangle.
     *
     * @param x left edge, thousandths of the width
     * @param y top edge, hundredths of an em
     * @param width thousandths of the width
     * @param height hundredths of an em
     * @param paint what it is filled with
     */
    public record Bar(int x, int y, int width, int height, Paint paint) implements Shape {
        @Override
        public <R> R accept(ShapeVisitor<R> visitor) {
            return visitor.bar(this);
        }
    }

    /**
     * A straight line.
     *
     * @param x1 start, thousandths of the width
     * @param y1 start, hundredths of an em
     * @param x2 end, thousandths of the width
     * @param y2 end, hundredths of an em
     * @param weight hundredths of an em
     * @param paint its colour
     */
    public record Line(int x1, int y1, int x2, int y2, int weight, Paint paint) implements Shape {
        @Override
        public <R> R accept(ShapeVisitor<R> visitor) {
            return visitor.line(this);
        }
    }

    /**
     * A dot, or a ring when hollow.
     *
     * @param x centre, thousandths of the width
     * @param y centre, hundredths of an em
     * @param radius hundredths of an em
     * @param hollow whether only its edge is drawn
     * @param paint its colour
     */
    public record Dot(int x, int y, int radius, boolean hollow, Paint paint) implements Shape {
        @Override
        public <R> R accept(ShapeVisitor<R> visitor) {
            return visitor.dot(this);
        }
    }

    /**
     * Words in a drawing.
     *
     * @param x where it is held, thousandths of the width
     * @param y baseline, hundredths of an em
     * @param text the words
     * @param anchor by which end it is held
     * @param strong whether it stands out
     */
    public record Label(int x, int y, String text, Anchor anchor, boolean strong) implements Shape {
        @Override
        public <R> R accept(ShapeVisitor<R> visitor) {
            return visitor.label(this);
        }
    }
}
