package org.liangbang.paper.raster;

import java.util.Arrays;

/** The pixels of a picture in the making, in sRGB; white at first. */
final class Bitmap {
    private static final int WHITE = 0xffffff;
    private static final int CHANNEL = 0xff;

    private final int width;
    private final int height;
    private final int[] pixels;

    Bitmap(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        Arrays.fill(pixels, WHITE);
    }

    /** In pixels. */
    int width() {
        return width;
    }

    /** In pixels. */
    int height() {
        return height;
    }

    /** The colour of a pixel, in 8 bits each for red, green and blue. */
    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** Gives a pixel a colour. */
    void put(int x, int y, int rgb) {
        pixels[y * width + x] = rgb;
    }

    /**
     * Lays a colour over a part of a pixel.
     *
     * @param covered how much of it, up to {@link Coverage#FULL}
     */
    void blend(int x, int y, int rgb, int covered) {
        int at = y * width + x;
        int under = pixels[at];
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int below = under >> shift & CHANNEL;
            int over = rgb >> shift & CHANNEL;
            int share = below * (Coverage.FULL - covered) + over * covered;
            mixed |= ((share + Coverage.FULL / 2) / Coverage.FULL) << shift;
        }
        pixels[at] = mixed;
    }
}
