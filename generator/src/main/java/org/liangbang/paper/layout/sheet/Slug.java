package org.liangbang.paper.layout.sheet;

import java.util.List;
import java.util.Optional;
import org.liangbang.document.Sign;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Canvas;
import org.liangbang.paper.layout.module.Lettering;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.SignPainter;
import org.liangbang.paper.type.GlyphRun;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.paper.type.Typesetter;

/**
 * Words set in lines, before they have a place. The sign of a state stands before the first line.
 *
 * @param words what they say
 * @param lines their lines; none for no words
 * @param look how they look
 */
record Slug(Passage words, List<Line> lines, Look look) {
    /** What a sign and the gap behind it take, in 1/1000 em. */
    private static final int SIGN = 1_250;

    private static final int EM = 1_000;

    /** The room that rounding may take. */
    private static final int ROUNDED = 100;

    /** Keeps its own copy. */
    Slug {
        lines = List.copyOf(lines);
    }

    /** Words in as few lines of a width as they take. */
    static Slug of(Passage words, Look look, int width, Typesetter type) {
        if (words.isEmpty()) {
            return new Slug(words, List.of(), look);
        }
        int room = Math.max(look.size(), width - inset(words, look));
        Paragraph paragraph = new Paragraph(words.runs(), 0);
        return new Slug(words, type.ragged(paragraph, look.size(), room), look);
    }

    /** Words on one line, however long it gets. */
    static Slug line(Passage words, Look look, Typesetter type) {
        return of(words, look, natural(words, look, type) + ROUNDED, type);
    }

    /** How wide words would be on one line. */
    static int natural(Passage words, Look look, Typesetter type) {
        return words.isEmpty()
                ? 0
                : inset(words, look) + type.line(words.runs(), look.size()).width();
    }

    /** How far all lines stand to the right of the sign before the first. */
    private static int inset(Passage words, Look look) {
        return sign(words).isPresent() ? (int) ((long) look.size() * SIGN / EM) : 0;
    }

    /** Words as a paragraph of running text that fills its lines. */
    static Slug running(Passage words, Look look, int width, Typesetter type) {
        if (words.isEmpty()) {
            return new Slug(words, List.of(), look);
        }
        Paragraph paragraph = new Paragraph(words.runs(), Paragraph.BODY_INDENT);
        return new Slug(words, type.justify(paragraph, look.size(), width).lines(), look);
    }

    private static Optional<Sign> sign(Passage words) {
        return words.pieces().isEmpty() ? Optional.empty() : words.pieces().get(0).sign();
    }

    /** How far its lines stand to the right of its sign; 0 without one. */
    int inset() {
        return inset(words, look);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How wide its widest line is. */
    int width() {
        return inset(words, look) + lines.stream().mapToInt(Line::width).max().orElse(0);
    }

    /** How wide one of its lines is. */
    int width(int number) {
        return inset(words, look) + lines.get(number).width();
    }

    /** How high its lines are together. */
    int height() {
        return lines.size() * look.line();
    }

    /** Opens a tag for the words and gives what sets their lines. */
    Lettering open(TagDraft parent, Tag.Kind kind) {
        return Lettering.in(parent.open(kind), words);
    }

    /** Puts one of its lines at a left edge and a baseline. */
    void put(int number, Lettering letters, Canvas canvas, int x, int baseline) {
        int left = x + inset(words, look);
        letters.put(canvas, lines.get(number), left, baseline, look.colour());
        if (number == 0) {
            sign(canvas, x, baseline);
        }
    }

    private void sign(Canvas canvas, int x, int baseline) {
        sign(words)
                .ifPresent(
                        sign ->
                                new SignPainter(look.inks(), canvas)
                                        .put(sign, x, baseline, look.size()));
    }

    /** Puts all lines under a tag of their own, from a top edge down. */
    void put(Canvas canvas, TagDraft parent, Tag.Kind kind, Spot spot) {
        if (!isEmpty()) {
            Lettering letters = open(parent, kind);
            for (int at = 0; at < lines.size(); at++) {
                int x = spot.left(width(at));
                put(at, letters, canvas, x, spot.y() + at * look.line() + look.drop());
            }
        }
    }

    /** Puts all lines as what comes again on every sheet and is not read out. */
    void repeat(Canvas canvas, Spot spot) {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            List<GlyphRun> runs =
                    line.runs().stream()
                            .map(run -> new GlyphRun(run.face(), 0, run.clusters()))
                            .toList();
            Line again = new Line(line.size(), line.measure(), line.place(), line.fit(), runs);
            int x = spot.left(width(at));
            int left = x + inset(words, look);
            int baseline = spot.y() + at * look.line() + look.drop();
            canvas.add(Frame.Text.of(again, left, baseline, look.colour(), Owner.PAGINATION));
            if (at == 0) {
                sign(canvas, x, baseline);
            }
        }
    }

    /**
     * Where words go.
     *
     * @param x the edge they are held by
     * @param y their upper edge
     * @param right whether they end at that edge instead of beginning there
     */
    record Spot(int x, int y, boolean right) {
        static Spot left(int x, int y) {
            return new Spot(x, y, false);
        }

        static Spot right(int x, int y) {
            return new Spot(x, y, true);
        }

        int left(int width) {
            return right ? x - width : x;
        }
    }
}
