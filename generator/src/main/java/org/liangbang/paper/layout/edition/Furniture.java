package org.liangbang.paper.layout.edition;

import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Canvas;
import org.liangbang.paper.layout.module.Lettering;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.Passages;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.type.GlyphRun;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.paper.type.Run;

/** Single lines around the stories: heads, notes, the duty line. */
final class Furniture {
    private final Press press;
    private final Canvas canvas;
    private final Passages passages;

    Furniture(Press press, Canvas canvas) {
        this.press = press;
        this.canvas = canvas;
        this.passages = press.passages(press.edition().span());
    }

    /** How a line stands about a place. */
    enum Hold {
        /** It begins there. */
        LEFT,
        /** Its middle is there. */
        MIDDLE,
        /** It ends there. */
        RIGHT;

        int left(int x, int width) {
            return switch (this) {
                case LEFT -> x;
                case MIDDLE -> x - width / 2;
                case RIGHT -> x - width;
            };
        }
    }

    /**
     * How a line looks.
     *
     * @param voice its faces
     * @param size its size
     * @param colour its colour
     */
    record Look(Voice voice, int size, Colour colour) {}

    Look ink(Voice voice, int size) {
        return new Look(voice, size, press.style().colours().ink());
    }

    Look grey(Voice voice, int size) {
        return new Look(voice, size, press.style().colours().grey());
    }

    Canvas canvas() {
        return canvas;
    }

    Passages passages() {
        return passages;
    }

    /** A line that is read as part of the page. */
    Line read(String text, Look look, Spot spot, TagDraft parent, Tag.Kind kind) {
        Passage passage = passages.of(Inline.line(text), look.voice());
        Line line = press.bench().type().line(passage.runs(), look.size());
        if (!passage.isEmpty()) {
            Lettering letters = canvas.open(parent, kind, passage);
            int left = spot.hold().left(spot.x(), line.width());
            letters.put(canvas, line, left, spot.baseline(), look.colour());
        }
        return line;
    }

    /**
     * Where a line stands.
     *
     * @param hold by which end it is held
     * @param x where that end is
     * @param baseline its baseline
     */
    record Spot(Hold hold, int x, int baseline) {}

    /** A line that comes again on every page and is not read out. */
    Line repeat(String text, Look look, Spot spot) {
        List<Run> runs =
                passages.of(text, look.voice()).runs().stream()
                        .map(run -> Run.of(run.text(), run.face()))
                        .toList();
        Line line = press.bench().type().line(runs, look.size());
        if (!line.runs().isEmpty()) {
            int left = spot.hold().left(spot.x(), line.width());
            canvas.add(Frame.Text.of(line, left, spot.baseline(), look.colour(), Owner.PAGINATION));
        }
        return line;
    }

    /** Lines of a note, from a place downwards; gives how many there are. */
    int note(String text, Look look, Box room, int leading, TagDraft parent) {
        Passage passage = passages.of(text, look.voice());
        if (passage.isEmpty()) {
            return 0;
        }
        List<Line> lines =
                press.bench()
                        .type()
                        .ragged(new Paragraph(passage.runs(), 0), look.size(), room.width());
        Lettering letters = canvas.open(parent, Tag.Kind.P, passage);
        int baseline = room.y() + look.size();
        for (Line line : lines) {
            letters.put(canvas, line, room.x(), baseline, look.colour());
            baseline += leading;
        }
        return lines.size();
    }

    /** How wide a line would be. */
    int width(String text, Look look) {
        return press.bench()
                .type()
                .line(passages.of(text, look.voice()).runs(), look.size())
                .width();
    }

    /** Where the last glyph of a line ends, from its left edge. */
    static int right(Line line) {
        return line.runs().stream().mapToInt(GlyphRun::right).max().orElse(0);
    }

    void rule(int x, int y, int width, int weight, Colour colour) {
        canvas.rule(new Box(x, y, width, weight), colour);
    }
}
