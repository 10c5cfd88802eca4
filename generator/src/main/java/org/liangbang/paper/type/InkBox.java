package org.liangbang.paper.type;

/**
 * The smallest box around the ink of a glyph, in 1/1000 em from the glyph's origin on the baseline.
 *
 * @param left left edge, to the right of the origin when positive
 * @param bottom lower edge, above the baseline when positive
 * @param right right edge
 * @param top upper edge
 */
public record InkBox(int left, int bottom, int right, int top) {
    /** The box of a glyph without ink, such as a blank. */
    public static final InkBox EMPTY = new InkBox(0, 0, 0, 0);
}
