package org.liangbang.paper.type;

/**
 * A stretch of text in one face.
 *
 * @param text the characters, exactly as they must come out again; may be empty
 * @param face the face they are set in
 * @param tag any number the caller likes; it comes back with every {@link GlyphRun} made from this
 *     run, so that glyphs can be led back to the link or figure they came from
 */
public record Run(String text, Face face, int tag) {
    /** A run whose origin does not matter (tag 0). */
    public static Run of(String text, Face face) {
        return new Run(text, face, 0);
    }
}
