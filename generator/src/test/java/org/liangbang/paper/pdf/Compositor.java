package org.liangbang.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphRun;

/** Sets words one after another, without any of the rules of typesetting. */
final class Compositor {
    static final Colour INK = new Colour(0x1b1a17);
    static final FontSet FONTS = ThemeFonts.ALL;

    private static final String DASH = "——";
    private static final String LONG_DASH = "\u2e3a";

    private Compositor() {}

    /** Words at a place, each two-em dash as one glyph. */
    static Frame.Text line(String words, Face face, int size, Box corner, Owner owner) {
        GlyphRun run = run(words, face, size, 0, 0);
        return line(List.of(run), size, corner, owner);
    }

    /** Runs at a place; only the corner of the box counts. */
    static Frame.Text line(List<GlyphRun> runs, int size, Box corner, Owner owner) {
        int width = runs.get(runs.size() - 1).right();
        int baseline = corner.y() + size * Frame.Text.ASCENT / 1_000;
        return new Frame.Text(
                new Box(corner.x(), corner.y(), width, size),
                owner,
                new Frame.Setting(size, baseline, INK),
                runs);
    }

    /** Words from a place on a line. */
    static GlyphRun run(String words, Face face, int size, int x, int tag) {
        List<Cluster> clusters = new ArrayList<>();
        int at = x;
        int offset = 0;
        while (offset < words.length()) {
            boolean dash = words.startsWith(DASH, offset);
            String source = dash ? DASH : Character.toString(words.codePointAt(offset));
            String glyphs = dash ? LONG_DASH : source;
            int width = FONTS.advance(face, glyphs.codePointAt(0)) * size / 1_000;
            clusters.add(new Cluster(source, glyphs, at, width));
            at += width;
            offset += source.length();
        }
        return new GlyphRun(face, tag, clusters);
    }
}
