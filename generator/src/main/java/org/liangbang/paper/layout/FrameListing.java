package org.liangbang.paper.layout;

import java.util.Locale;

/**
 * Frames as plain text, one a line, for comparison: sheet, kind, x, y, width, height, and what is
 * in it; lengths in 1/1000 pt, in the order of painting.
 *
 * <pre>
 * 1 text 42477 39756 126000 9000 SONG 9000 1b1a17 words
 * 1 rule 42477 60000 680400 500 1b1a17
 * </pre>
 */
public final class FrameListing {
    private FrameListing() {}

    /** The frames of all sheets; every line ends in a line feed. */
    public static String of(TypesetDocument document) {
        StringBuilder listing = new StringBuilder();
        for (Sheet sheet : document.sheets()) {
            for (Frame frame : sheet.frames()) {
                Box box = frame.box();
                listing.append(sheet.number()).append(' ').append(kind(frame));
                listing.append(
                        String.format(
                                Locale.ROOT,
                                " %d %d %d %d ",
                                box.x(),
                                box.y(),
                                box.width(),
                                box.height()));
                listing.append(frame.accept(new Detail())).append('\n');
            }
        }
        return listing.toString();
    }

    private static String kind(Frame frame) {
        return frame.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String pen(Pen pen) {
        return pen.colour() + (pen.fills() ? "" : " " + pen.weight());
    }

    private static final class Detail implements Frame.Visitor<String> {
        @Override
        public String text(Frame.Text text) {
            return text.runs().get(0).face()
                    + " "
                    + text.setting().size()
                    + " "
                    + text.setting().colour()
                    + " "
                    + text.text();
        }

        @Override
        public String rule(Frame.Rule rule) {
            return rule.colour().toString();
        }

        @Override
        public String outline(Frame.Outline outline) {
            return pen(outline.pen());
        }

        @Override
        public String dot(Frame.Dot dot) {
            return pen(dot.pen());
        }

        @Override
        public String path(Frame.Path path) {
            return pen(path.pen()) + " " + path.steps().size();
        }

        @Override
        public String picture(Frame.Picture picture) {
            Crop crop = picture.crop();
            return picture.file()
                    + (crop.equals(Crop.NONE)
                            ? ""
                            : String.format(
                                    Locale.ROOT,
                                    " %d %d %d %d",
                                    crop.left(),
                                    crop.top(),
                                    crop.right(),
                                    crop.bottom()));
        }

        @Override
        public String area(Frame.Area area) {
            return area.target().accept(new Lead());
        }
    }

    private static final class Lead implements Target.Visitor<String> {
        @Override
        public String page(Target.Page page) {
            return page.address().toString();
        }

        @Override
        public String leaf(Target.Leaf leaf) {
            return "sheet " + leaf.number();
        }

        @Override
        public String elsewhere(Target.Elsewhere elsewhere) {
            return elsewhere.uri();
        }
    }
}
