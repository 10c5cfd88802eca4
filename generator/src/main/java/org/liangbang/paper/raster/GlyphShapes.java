package org.liangbang.paper.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liangbang.paper.layout.GlyphOutlines;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphMetrics;

/**
 * The shapes of the glyphs of some pages, each read once, and their advances. Thread-safe when its
 * parts are.
 */
final class GlyphShapes {
    private final GlyphMetrics metrics;
    private final GlyphOutlines outlines;
    private final Map<Glyph, GlyphShape> shapes = new ConcurrentHashMap<>();

    GlyphShapes(GlyphMetrics metrics, GlyphOutlines outlines) {
        this.metrics = metrics;
        this.outlines = outlines;
    }

    /** How far a character moves the pen, in 1/1000 em. */
    int advance(Face face, int codePoint) {
        return metrics.advance(face, codePoint);
    }

    /** The shape of a character. */
    GlyphShape shape(Face face, int codePoint) {
        return shapes.computeIfAbsent(
                new Glyph(face, codePoint),
                glyph -> GlyphShape.of(outlines.path(glyph.face(), glyph.codePoint())));
    }

    private record Glyph(Face face, int codePoint) {}
}
