package org.liangbang.paper.layout;

/**
 * The part of a picture that is shown, in 1/10000 of its upright width and height.
 *
 * @param left left edge, from the left
 * @param top top edge, from the top
 * @param right right edge, from the left
 * @param bottom lower edge, from the top
 */
public record Crop(int left, int top, int right, int bottom) {
    /** What stands for the full width or height. */
    public static final int WHOLE = 10_000;

    /** The whole picture. */
    public static final Crop NONE = new Crop(0, 0, WHOLE, WHOLE);

    /** Refuses what reaches outside the picture or shows nothing of it. */
    public Crop {
        if (left < 0 || top < 0 || right > WHOLE || bottom > WHOLE || left >= right) {
            throw new IllegalArgumentException(left + " " + top + " " + right + " " + bottom);
        }
        if (top >= bottom) {
            throw new IllegalArgumentException(top + " to " + bottom);
        }
    }
}
