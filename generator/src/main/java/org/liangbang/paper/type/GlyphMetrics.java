package org.liangbang.paper.type;

/**
 * Widths and ink of the glyphs of every face: all that typesetting needs to know about fonts.
 *
 * <p>It is asked once or twice for every character, so an answer should cost no more than an array
 * access; it must be the same every time, and safe to ask from several threads.
 */
public interface GlyphMetrics {
    /**
     * How far a glyph moves the pen, in 1/1000 em.
     *
     * @return 0 or more; for a character that the face lacks, the width of its replacement glyph
     */
    int advance(Face face, int codePoint);

    /** The ink of a glyph; {@link InkBox#EMPTY} for blanks. */
    InkBox ink(Face face, int codePoint);

    /** Whether the face has a glyph of its own for the character. */
    boolean has(Face face, int codePoint);
}
