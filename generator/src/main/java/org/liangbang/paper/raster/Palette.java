package org.liangbang.paper.raster;

/**
 * The few colours of a picture: steps from white to the black of the type and, when there is a
 * second colour, such as the red of a nameplate, steps from white to that.
 */
final class Palette {
    /** How many colours there are, at most. */
    static final int SIZE = 16;

    private static final int BLACK = 0x1b1a17;
    private static final int SECOND = 5;

    /** How far the channels of a colour must lie apart for it to be seen as one. */
    private static final int LIVELY = 32;

    private final int[] colours = new int[SIZE];

    private Palette(int liveliest) {
        int greys = liveliest == BLACK ? SIZE : SIZE - SECOND;
        for (int step = 0; step < greys; step++) {
            colours[step] = mixed(BLACK, step, greys - 1);
        }
        for (int step = greys; step < SIZE; step++) {
            colours[step] = mixed(liveliest, step - greys + 1, SECOND);
        }
    }

    /** The colours that suit a picture. */
    static Palette of(Bitmap bitmap) {
        int liveliest = BLACK;
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                if (spread(bitmap.at(x, y)) > Math.max(LIVELY, spread(liveliest))) {
                    liveliest = bitmap.at(x, y);
                }
            }
        }
        return new Palette(liveliest);
    }

    private static int spread(int rgb) {
        int red = rgb >> 16;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    }

    /** So many parts of a colour, the rest white. */
    private static int mixed(int rgb, int parts, int all) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int dark = 255 - (rgb >> shift & 255);
            mixed |= (255 - (dark * parts + all / 2) / all) << shift;
        }
        return mixed;
    }

    /** The colours, in 8 bits each for red, green and blue. */
    int[] colours() {
        return colours.clone();
    }

    /** The number of the colour that is nearest to one. */
    int nearest(int rgb) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int each = 0; each < SIZE && least > 0; each++) {
            int distance = distance(colours[each], rgb);
            if (distance < least) {
                least = distance;
                nearest = each;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
