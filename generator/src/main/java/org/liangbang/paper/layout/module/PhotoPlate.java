package org.liangbang.paper.layout.module;

import java.math.BigDecimal;
import java.util.List;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Crop;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;

/** A photo over a span, with its caption: whole rows of picture, then rows of words. */
final class PhotoPlate {
    /** Air above and below the picture, inside its rows. */
    private static final int AIR = 2_250;

    private static final int EDGE = 400;

    /** The bounds of a picture's width to its height, in 1/1000. */
    private static final int NARROWEST = 1_300;

    private static final int WIDEST = 1_900;
    private static final int SHARE = 1_000;

    private final PhotoSource source;
    private final int span;
    private final PaperStyle style;
    private final List<Line> caption;
    private final Line credit;
    private final boolean creditBeside;

    /**
     * A photo and its words.
     *
     * @param file its path
     * @param ratio its width to its height, in 1/1000
     * @param keep left, top, right and bottom of the part that must show, as shares; or empty
     * @param alternative what it shows
     * @param caption the words under it
     * @param credit who took it; may be empty
     */
    record PhotoSource(
            String file,
            int ratio,
            List<BigDecimal> keep,
            String alternative,
            Passage caption,
            Passage credit) {
        /** One edge of what must show, in 1/10000; what stands in when all may be cropped. */
        int keep(int edge, int standIn) {
            return keep.isEmpty()
                    ? standIn
                    : keep.get(edge).multiply(BigDecimal.valueOf(Crop.WHOLE)).intValue();
        }
    }

    PhotoPlate(PhotoSource source, int span, Bench bench) {
        this.source = source;
        this.span = span;
        this.style = bench.style();
        this.caption =
                source.caption.isEmpty()
                        ? List.of()
                        : bench.type()
                                .ragged(
                                        new Paragraph(source.caption.runs(), 0),
                                        style.body().caption(),
                                        span);
        this.credit = bench.type().line(source.credit.runs(), style.body().credit());
        int last = caption.isEmpty() ? 0 : caption.get(caption.size() - 1).width();
        this.creditBeside = last + style.body().caption() + credit.width() <= span;
    }

    /** How many rows the words take. */
    int wordRows() {
        return caption.size() + (creditBeside || credit.runs().isEmpty() ? 0 : 1);
    }

    /** How badly the picture is cut when it is so many rows high; -1 when it may not be cut so. */
    int reluctance(int rows) {
        int height = height(rows);
        if (height <= 0) {
            return -1;
        }
        long ratio = (long) span * SHARE / height;
        long low = Math.max(NARROWEST, (long) source.ratio * width(0) / Crop.WHOLE);
        long high = Math.min(WIDEST, (long) source.ratio * Crop.WHOLE / Math.max(1, width(1)));
        if (ratio < low || ratio > high) {
            return -1;
        }
        return (int) (Math.abs(ratio - source.ratio) * 20 / source.ratio);
    }

    /** How much of the picture must show across (0) or down (1), in 1/10000. */
    private int width(int edge) {
        return source.keep(edge + 2, 0) - source.keep(edge, 0);
    }

    private int height(int rows) {
        return rows * style.grid().row() - 2 * AIR;
    }

    /** Puts picture and words from a row on. */
    void put(int x, int row, int rows, Canvas canvas, TagDraft parent) {
        Grid grid = style.grid();
        Box box = new Box(x, grid.y(row) + AIR, span, height(rows));
        TagDraft figure = parent.figure(source.alternative);
        Role role = new Role.Content(figure.id());
        canvas.add(new Frame.Picture(box, canvas.owner(role), source.file, crop(box)));
        canvas.outline(box, new Pen(style.colours().ink(), EDGE));
        words(x, row + rows, canvas, parent);
    }

    private void words(int x, int row, Canvas canvas, TagDraft parent) {
        if (wordRows() == 0) {
            return;
        }
        Grid grid = style.grid();
        TagDraft words = parent.open(Tag.Kind.CAPTION);
        Lettering letters = Lettering.in(words.open(Tag.Kind.P), source.caption);
        int at = row;
        for (Line line : caption) {
            letters.put(canvas, line, x, baseline(grid, at, line), style.colours().ink());
            at++;
        }
        if (!credit.runs().isEmpty()) {
            int creditRow = creditBeside ? at - 1 : at;
            int right = x + span - credit.width();
            int base = baseline(grid, creditRow, credit);
            Lettering made = Lettering.in(words.open(Tag.Kind.P), source.credit);
            made.put(canvas, credit, right, base, style.colours().grey());
        }
    }

    private static int baseline(Grid grid, int row, Line line) {
        return Grid.centred(grid.y(row), grid.row(), line.size());
    }

    /** The part that shows: as much as possible, its middle near that of what must show. */
    private Crop crop(Box box) {
        long ratio = (long) box.width() * SHARE / box.height();
        if (ratio > source.ratio) {
            int shown = (int) (Crop.WHOLE * (long) source.ratio / ratio);
            int from = from(shown, 1);
            return new Crop(0, from, Crop.WHOLE, from + shown);
        }
        int shown = (int) Math.min(Crop.WHOLE, Crop.WHOLE * ratio / source.ratio);
        int from = from(shown, 0);
        return new Crop(from, 0, from + shown, Crop.WHOLE);
    }

    private int from(int shown, int edge) {
        int middle = (source.keep(edge, 0) + source.keep(edge + 2, Crop.WHOLE)) / 2;
        return Math.max(0, Math.min(Crop.WHOLE - shown, middle - shown / 2));
    }
}
