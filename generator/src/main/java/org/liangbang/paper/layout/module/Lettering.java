package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.type.GlyphRun;
import org.liangbang.paper.type.Line;

/**
 * Puts the lines of a passage on a canvas, each run under the tag of the piece it belongs to. A
 * passage without links is one leaf; one with links has a leaf for each piece.
 */
public final class Lettering {
    private static final int STROKE = 60;
    private static final int STROKE_HEIGHT = 340;
    private static final int EM = 1_000;

    private final List<Passage.Piece> pieces;
    private final int[] tags;

    private Lettering(List<Passage.Piece> pieces, int[] tags) {
        this.pieces = pieces;
        this.tags = tags;
    }

    static Lettering open(TagDraft parent, Tag.Kind kind, Passage passage) {
        return in(parent.open(kind), passage);
    }

    /** The letters of a passage inside a tag that was opened for it. */
    public static Lettering in(TagDraft whole, Passage passage) {
        List<Passage.Piece> pieces = passage.pieces();
        int[] tags = new int[pieces.size()];
        boolean leaf = pieces.stream().allMatch(piece -> piece.target().isEmpty());
        for (int at = 0; at < tags.length; at++) {
            Passage.Piece piece = pieces.get(at);
            tags[at] =
                    leaf
                            ? whole.id()
                            : piece.target().isPresent()
                                    ? whole.link(piece.text()).id()
                                    : whole.open(Tag.Kind.SPAN).id();
        }
        return new Lettering(pieces, tags);
    }

    /** The letters of plain text inside a leaf. */
    static Lettering plain(int tag) {
        return new Lettering(List.of(), new int[] {tag});
    }

    /**
     * Puts one line of the passage at a place.
     *
     * @param canvas the page
     * @param line a line of the passage
     * @param x the left edge of its measure
     * @param baseline its baseline, from the top of the sheet
     * @param colour its colour
     */
    public void put(Canvas canvas, Line line, int x, int baseline, Colour colour) {
        if (line.runs().isEmpty()) {
            return;
        }
        List<GlyphRun> runs = new ArrayList<>();
        for (GlyphRun run : line.runs()) {
            runs.add(new GlyphRun(run.face(), tag(run), run.clusters()));
        }
        Line tagged = new Line(line.size(), line.measure(), line.place(), line.fit(), runs);
        Role role = new Role.Content(runs.get(0).tag());
        canvas.add(Frame.Text.of(tagged, x, baseline, colour, canvas.owner(role)));
        for (GlyphRun run : line.runs()) {
            decorate(canvas, line, run, new Point(x, baseline), colour);
        }
    }

    private int tag(GlyphRun run) {
        return tags[Math.min(Math.max(run.tag(), 1), tags.length) - 1];
    }

    private void decorate(Canvas canvas, Line line, GlyphRun run, Point origin, Colour colour) {
        if (run.tag() < 1 || run.tag() > pieces.size()) {
            return;
        }
        Passage.Piece piece = pieces.get(run.tag() - 1);
        int left = origin.x() + run.left();
        int width = run.right() - run.left();
        int top = origin.y() - line.size() * Frame.Text.ASCENT / EM;
        piece.target()
                .ifPresent(
                        target ->
                                canvas.add(
                                        new Frame.Area(
                                                new Box(left, top, width, line.size()),
                                                canvas.owner(new Role.Content(tag(run))),
                                                target)));
        if (piece.struck()) {
            int y = origin.y() - line.size() * STROKE_HEIGHT / EM;
            int weight = line.size() * STROKE / EM;
            canvas.rule(new Box(left, y - weight / 2, width, weight), colour);
        }
    }
}
