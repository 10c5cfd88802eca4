package org.liangbang.check.privacy;

/**
 * A line as detectors see it: full-width letters, digits and marks as half-width ones, small
 * letters as capitals, every blank as a blank, every dash as a hyphen, what has no width as {@link
 * #NOTHING}. Offsets are those of the line as written.
 */
final class Line {
    /** Stands for a character that takes no room. */
    static final char NOTHING = 0;

    private static final char FULL_WIDTH_FIRST = 0xFF01;
    private static final char FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_STEP = 0xFEE0;

    private final char[] folded;

    Line(String text) {
        this.folded = new char[text.length()];
        for (int at = 0; at < folded.length; at++) {
            folded[at] = fold(text.charAt(at));
        }
    }

    private static char fold(char written) {
        if (written < 0x7F) {
            return small(written) ? (char) (written - 'a' + 'A') : written == '\t' ? ' ' : written;
        }
        if (written >= FULL_WIDTH_FIRST && written <= FULL_WIDTH_LAST) {
            return fold((char) (written - FULL_WIDTH_STEP));
        }
        return mark(written);
    }

    private static boolean small(char written) {
        return written >= 'a' && written <= 'z';
    }

    private static char mark(char written) {
        return switch (written) {
            case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> NOTHING;
            case '\u00B7', '\u2022', '\u30FB', '\uFF65', '\u2027' -> '\u00B7';
            case '\u00D7', '\u0425', '\u0445' -> 'X';
            default -> written;
        };
    }

    int length() {
        return folded.length;
    }

    /** The character at an offset; {@link #NOTHING} before the line and after it. */
    char at(int offset) {
        return offset >= 0 && offset < folded.length ? folded[offset] : NOTHING;
    }

    /** Whether a text stands at an offset. */
    boolean startsWith(String text, int offset) {
        if (offset < 0 || offset + text.length() > folded.length) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (folded[offset + at] != text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text ends before an offset. */
    boolean endsWith(String text, int offset) {
        return startsWith(text, offset - text.length());
    }

    /** The text between two offsets, as detectors see it; cut to the line. */
    String slice(int from, int to) {
        int first = Math.max(0, from);
        return new String(folded, first, Math.max(0, Math.min(to, folded.length) - first));
    }

    static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    static boolean isLatin(char folded) {
        return folded >= 'A' && folded <= 'Z';
    }
}
