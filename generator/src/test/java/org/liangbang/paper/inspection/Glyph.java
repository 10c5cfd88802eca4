package org.liangbang.paper.inspection;

/**
 * What is drawn for one or a few characters. Lengths in 1/1000 pt from the upper left corner of the
 * page.
 *
 * @param text the characters it stands for
 * @param x where its advance begins
 * @param right where its advance ends
 * @param ink the smallest rectangle around what is black; empty for a blank
 * @param afterBlank whether a blank of the text stands before it
 */
record Glyph(String text, int x, int right, Ink ink, boolean afterBlank) {
    static Glyph of(String text, int x, int right, Ink ink) {
        return new Glyph(text, x, right, ink, false);
    }

    Glyph behindBlank() {
        return new Glyph(text, x, right, ink, true);
    }

    /**
     * A rectangle of ink.
     *
     * @param left left edge
     * @param top upper edge
     * @param right right edge
     * @param bottom lower edge
     */
    record Ink(int left, int top, int right, int bottom) {
        static final Ink NONE = new Ink(0, 0, 0, 0);

        /** Whether the two share a spot that is larger than a tolerance in both directions. */
        boolean overlaps(Ink other, int tolerance) {
            return left + tolerance < other.right
                    && other.left + tolerance < right
                    && top + tolerance < other.bottom
                    && other.top + tolerance < bottom;
        }

        /** The rectangle around both. */
        Ink around(Ink other) {
            if (equals(NONE) || other.equals(NONE)) {
                return equals(NONE) ? other : this;
            }
            return new Ink(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    int first() {
        return text.codePointAt(0);
    }

    int last() {
        return text.codePointBefore(text.length());
    }

    boolean blank() {
        return text.isBlank();
    }

    /** Whether its advance is about an em. */
    boolean wide(int size) {
        return right - x > size * 9 / 10;
    }
}
