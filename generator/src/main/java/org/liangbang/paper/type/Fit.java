package org.liangbang.paper.type;

/**
 * How a line came to its width.
 *
 * @param width where the last visible box ends, in 1/1000 pt from the left edge of the measure; the
 *     blank half of a closing mark at the end of a line is not part of it
 * @param stretch the extra space between any two characters, in 1/1000 em; 0 when nothing was
 *     stretched, or only word spaces and the gaps between Han and Latin were
 * @param squeeze how much of the space that may be taken out of marks and gaps was taken, from 0 to
 *     1000
 * @param forced whether the line ends where it must not, because nothing else was possible
 */
public record Fit(int width, int stretch, int squeeze, boolean forced) {
    /** The most that may be put between any two characters of a good line, in 1/1000 em. */
    public static final int STRETCH_LIMIT = 100;

    /** Whether the line was stretched by more than {@link #STRETCH_LIMIT}. */
    public boolean loose() {
        return stretch > STRETCH_LIMIT;
    }
}
