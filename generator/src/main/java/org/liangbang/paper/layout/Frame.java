package org.liangbang.paper.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.GlyphRun;
import org.liangbang.paper.type.Line;

/** Something at a fixed place on a sheet. Later frames are painted over earlier ones. */
public sealed interface Frame {
    /** The room it takes; see each kind for what that means. */
    Box box();

    /** Whom it belongs to. */
    Owner owner();

    /** Calls the visitor's method for this kind of frame. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of frame.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** A line of text. */
        R text(Text text);

        /** A filled rectangle. */
        R rule(Rule rule);

        /** The edge of a rectangle. */
        R outline(Outline outline);

        /** A dot or ring. */
        R dot(Dot dot);

        /** Any other shape. */
        R path(Path path);

        /** A photo or drawn picture. */
        R picture(Picture picture);

        /** A link. */
        R area(Area area);
    }

    /**
     * A line of text, or the part of a line that has one colour.
     *
     * <p>The places of the clusters are counted from the left edge of the box. The tag of a {@link
     * GlyphRun} is the {@link Tag#id()} it belongs to; 0 stands for the owner's role.
     *
     * @param box the em boxes of the line; marks may hang out of it on the left
     * @param owner whom it belongs to
     * @param setting size, baseline and colour
     * @param runs the glyphs, from left to right; at least one
     */
    record Text(Box box, Owner owner, Setting setting, List<GlyphRun> runs) implements Frame {
        /** How far the baseline lies below the top of the em box, in 1/1000 em. */
        public static final int ASCENT = 880;

        /** Keeps its own copy of the runs. */
        public Text {
            runs = List.copyOf(runs);
        }

        /**
         * A set line at a place.
         *
         * @param line a line with at least one run
         * @param x the left edge of its measure
         * @param baseline the baseline, from the top of the sheet
         * @param colour its colour
         * @param owner whom it belongs to
         */
        public static Text of(Line line, int x, int baseline, Colour colour, Owner owner) {
            int top = baseline - line.size() * ASCENT / 1_000;
            return new Text(
                    new Box(x, top, line.width(), line.size()),
                    owner,
                    new Setting(line.size(), baseline, colour),
                    line.runs());
        }

        /** The characters of the text that stand here, as they were written. */
        public String text() {
            return runs.stream()
                    .flatMap(run -> run.clusters().stream())
                    .map(Cluster::source)
                    .collect(Collectors.joining());
        }

        /** What a run of this line is to the reader: its own tag, or the owner's role. */
        public Role role(GlyphRun run) {
            return run.tag() == 0 ? owner.role() : new Role.Content(run.tag());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * How a line of text is set.
     *
     * @param size size of the type, in 1/1000 pt
     * @param baseline the baseline, in 1/1000 pt from the top of the sheet
     * @param colour the colour of the type
     */
    record Setting(int size, int baseline, Colour colour) {}

    /**
     * A filled rectangle: a rule, a tint, a bar.
     *
     * @param box the rectangle
     * @param owner whom it belongs to
     * @param colour what it is filled with
     */
    record Rule(Box box, Owner owner, Colour colour) implements Frame {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rule(this);
        }
    }

    /**
     * The edge of a rectangle.
     *
     * @param box the outside of the edge
     * @param owner whom it belongs to
     * @param pen colour, and weight of at least 1
     */
    record Outline(Box box, Owner owner, Pen pen) implements Frame {
        /**
         * The rectangle along the middle of the edge, which a pen as thick as the edge follows. An
         * edge of odd weight hangs out of the box by half of 1/1000 pt.
         */
        public Box middle() {
            int half = pen.weight() / 2;
            return Box.between(
                    box.x() + half, box.y() + half, box.right() - half, box.bottom() - half);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.outline(this);
        }
    }

    /**
     * A dot, or a ring when only its edge is drawn.
     *
     * @param box the square around it, with the edge
     * @param owner whom it belongs to
     * @param pen its colour, and the weight of a ring
     */
    record Dot(Box box, Owner owner, Pen pen) implements Frame {
        /** A dot about a centre, with the given radius. */
        public static Dot at(Point centre, int radius, Pen pen, Owner owner) {
            Box box = new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
            return new Dot(box, owner, pen);
        }

        /** Its centre. */
        public Point centre() {
            return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
        }

        /** The radius of the disc, or of the circle along the middle of the edge of a ring. */
        public int radius() {
            return (box.width() - pen.weight()) / 2;
        }

        /** The circle of its radius, as four curves. */
        public List<Step> circle() {
            return Circle.about(centre(), radius());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dot(this);
        }
    }

    /**
     * Any other shape: a slanting line, a half disc, a tick.
     *
     * @param box around all points, without the thickness of the edge
     * @param owner whom it belongs to
     * @param pen its colour, and the weight of its edge
     * @param steps in drawing order; the first is a {@link Step.Kind#MOVE}
     */
    record Path(Box box, Owner owner, Pen pen, List<Step> steps) implements Frame {
        /** Keeps its own copy of the steps. */
        public Path {
            steps = List.copyOf(steps);
        }

        /** The shape that the steps draw, in the box around them. */
        public static Path of(List<Step> steps, Pen pen, Owner owner) {
            List<Point> points = steps.stream().flatMap(step -> step.points().stream()).toList();
            return new Path(Box.around(points), owner, pen, steps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.path(this);
        }
    }

    /**
     * A photo or drawn picture, which fills its box.
     *
     * @param box where it stands; as wide and high, in proportion, as the part shown
     * @param owner whom it belongs to; the alternative text is that of the tag
     * @param file its path in the content folder
     * @param crop the part that is shown
     */
    record Picture(Box box, Owner owner, String file, Crop crop) implements Frame {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /**
     * A link: nothing is painted. A link that runs over two lines has two areas with one tag.
     *
     * @param box the room that reacts
     * @param owner whom it belongs to; its role is a tag of the kind {@link Tag.Kind#LINK}
     * @param target where it leads
     */
    record Area(Box box, Owner owner, Target target) implements Frame {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.area(this);
        }
    }
}
