package org.liangbang.paper.layout;

import java.util.Locale;

/**
 * A colour of the paper, in sRGB.
 *
 * @param rgb red, green and blue in 8 bits each, from {@code 0x000000} to {@code 0xffffff}
 */
public record Colour(int rgb) {
    /** Unprinted paper. */
    public static final Colour WHITE = new Colour(0xffffff);

    /** Refuses what is no colour. */
    public Colour {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException(Integer.toHexString(rgb));
        }
    }

    /** Red, from 0 to 255. */
    public int red() {
        return rgb >> 16;
    }

    /** Green, from 0 to 255. */
    public int green() {
        return rgb >> 8 & 0xff;
    }

    /** Blue, from 0 to 255. */
    public int blue() {
        return rgb & 0xff;
    }

    /** Six hexadecimal digits, such as {@code 9a1a12}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%06x", rgb);
    }
}
