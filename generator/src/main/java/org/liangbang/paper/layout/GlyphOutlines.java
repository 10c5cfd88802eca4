package org.liangbang.paper.layout;

import org.liangbang.paper.type.Face;

/** The shapes of the glyphs of every face: what a page drawn without fonts needs. */
@FunctionalInterface
public interface GlyphOutlines {
    /**
     * The outline of a character as the data of an SVG path, in 1/1000 em from the origin on the
     * baseline, to the right and downwards; to be filled by the non-zero rule.
     *
     * @return empty for a blank; for a character that the face lacks, the outline of its
     *     replacement glyph
     * @throws IllegalArgumentException when a glyph is composed of scaled parts, which no face of
     *     the theme that comes with the program is
     */
    String path(Face face, int codePoint);
}
