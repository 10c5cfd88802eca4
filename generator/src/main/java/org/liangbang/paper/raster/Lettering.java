package org.liangbang.paper.raster;

import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.GlyphRun;

/** Puts lines of text into a coverage, glyph by glyph. */
final class Lettering {
    private static final int EM = 1_000;

    private final GlyphShapes shapes;
    private final Scale scale;
    private final Contours pen;

    Lettering(GlyphShapes shapes, Scale scale, Coverage coverage) {
        this.shapes = shapes;
        this.scale = scale;
        pen = Contours.closed(coverage);
    }

    /** Draws a line; nothing is painted yet. */
    void draw(Frame.Text text) {
        int size = text.setting().size();
        Scale letters = scale.of(size, GlyphShape.EM);
        int baseline = scale.of(text.setting().baseline());
        for (GlyphRun run : text.runs()) {
            for (Cluster cluster : run.clusters()) {
                int x = text.box().x() + cluster.x();
                int at = 0;
                while (at < cluster.glyphs().length()) {
                    int codePoint = cluster.glyphs().codePointAt(at);
                    GlyphShape shape = shapes.shape(run.face(), codePoint);
                    shape.draw(pen, scale.of(x), baseline, letters);
                    x += (int) ((long) shapes.advance(run.face(), codePoint) * size / EM);
                    at += Character.charCount(codePoint);
                }
            }
        }
    }
}
