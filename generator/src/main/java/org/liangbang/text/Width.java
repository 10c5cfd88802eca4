package org.liangbang.text;

/** How many cells a text takes in a terminal: two for a full-width character, one for others. */
public final class Width {
    private Width() {}

    /** The cells that a text takes. */
    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** The cells that a code point takes: 0 for marks set onto others, 2 for full width, else 1. */
    public static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isFullWidth(codePoint) ? 2 : 1;
    }

    /** UAX #11: the blocks whose characters are wide, and the quotes and dashes of Chinese text. */
    private static boolean isFullWidth(int point) {
        return isBetween(point, 0x1100, 0x115F)
                || isBetween(point, 0x2E80, 0x303E)
                || isBetween(point, 0x3041, 0xA4CF)
                || isBetween(point, 0xAC00, 0xD7A3)
                || isBetween(point, 0xF900, 0xFAFF)
                || isBetween(point, 0xFE30, 0xFE4F)
                || isBetween(point, 0xFF00, 0xFF60)
                || isBetween(point, 0xFFE0, 0xFFE6)
                || isBetween(point, 0x1F300, 0x1FAFF)
                || isBetween(point, 0x20000, 0x3FFFD);
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
