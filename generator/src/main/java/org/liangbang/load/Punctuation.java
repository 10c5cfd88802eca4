package org.liangbang.load;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds half-width punctuation and its kin in Chinese text (GB/T 15834—2011; the newspapers' pages
 * we measured had 436 half-width commas and no full-width one).
 *
 * <p>It speaks only where Chinese characters stand beside the mark: {@code 3,000} and {@code a, b}
 * are left alone.
 */
final class Punctuation {
    private static final String HALF = ",;:?!";
    private static final String FULL = "\uff0c\uff1b\uff1a\uff1f\uff01";

    private static final boolean[] DOUBTFUL = doubtful();

    private Punctuation() {}

    /** Whether a text holds any character that may be wrong; most texts hold none. */
    static boolean isLikely(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < DOUBTFUL.length && DOUBTFUL[unit]) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] doubtful() {
        boolean[] doubtful = new boolean[0x80];
        for (char mark : (HALF + " ~()\"").toCharArray()) {
            doubtful[mark] = true;
        }
        return doubtful;
    }

    /** What is wrong with a stretch of text. */
    enum Kind {
        /** A half-width mark or bracket. */
        HALF_WIDTH,
        /** {@code ~} between numbers. */
        RANGE,
        /** Straight quotes. */
        QUOTES,
        /** A blank between a number and Chinese text. */
        BLANK
    }

    /**
     * A stretch that should be something else.
     *
     * @param kind what is wrong
     * @param from offset of its first character
     * @param to offset after its last character
     * @param text what it should be
     */
    record Edit(Kind kind, int from, int to, String text) {}

    /**
     * All edits of a line, in order.
     *
     * @param line the characters
     * @param from where to begin
     * @param to where to end
     */
    static List<Edit> edits(String line, int from, int to) {
        List<Edit> edits = new ArrayList<>();
        int openBracket = -1;
        int openQuote = -1;
        for (int at = from; at < to; at++) {
            char mark = line.charAt(at);
            if (mark >= 0x7F || Character.isLetterOrDigit(mark)) {
                continue;
            }
            char before = at > from ? line.charAt(at - 1) : ' ';
            char after = at + 1 < to ? line.charAt(at + 1) : ' ';
            switch (mark) {
                case ',', ';', ':', '?', '!' -> mark(mark, before, at, edits);
                case ' ' -> blank(before, after, at, edits);
                case '~' -> range(before, after, at, edits);
                case '(' -> openBracket = at;
                case ')' -> openBracket = brackets(line, openBracket, at, edits);
                case '"' -> openQuote = quotes(line, openQuote, at, edits);
                default -> {
                    continue;
                }
            }
        }
        edits.sort((one, other) -> Integer.compare(one.from, other.from));
        return edits;
    }

    private static void mark(char mark, char before, int at, List<Edit> edits) {
        if (isChinese(before)) {
            String full = FULL.substring(HALF.indexOf(mark), HALF.indexOf(mark) + 1);
            edits.add(new Edit(Kind.HALF_WIDTH, at, at + 1, full));
        }
    }

    private static void blank(char before, char after, int at, List<Edit> edits) {
        boolean beforeNumber = isHan(before) && isDigit(after);
        if (beforeNumber || (isDigit(before) && isHan(after))) {
            edits.add(new Edit(Kind.BLANK, at, at + 1, ""));
        }
    }

    private static void range(char before, char after, int at, List<Edit> edits) {
        boolean between = isDigit(before) || isHan(before);
        if (between && (isDigit(after) || isHan(after))) {
            edits.add(new Edit(Kind.RANGE, at, at + 1, "\uff5e"));
        }
    }

    /** Brackets change as a pair when either has Chinese text inside or before it. */
    private static int brackets(String line, int open, int close, List<Edit> edits) {
        if (open >= 0) {
            boolean chinese =
                    (open > 0 && isChinese(line.charAt(open - 1)))
                            || isChinese(line.charAt(open + 1))
                            || isChinese(line.charAt(close - 1));
            boolean link = open > 0 && line.charAt(open - 1) == ']';
            if (chinese && !link) {
                edits.add(new Edit(Kind.HALF_WIDTH, open, open + 1, "\uff08"));
                edits.add(new Edit(Kind.HALF_WIDTH, close, close + 1, "\uff09"));
            }
        }
        return -1;
    }

    private static int quotes(String line, int open, int at, List<Edit> edits) {
        if (open < 0) {
            return at;
        }
        boolean chinese = false;
        for (int inside = open + 1; inside < at; inside++) {
            chinese |= isHan(line.charAt(inside));
        }
        if (chinese) {
            edits.add(new Edit(Kind.QUOTES, open, open + 1, "\u201c"));
            edits.add(new Edit(Kind.QUOTES, at, at + 1, "\u201d"));
        }
        return -1;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether a character is Han; the few beyond the basic plane count by their first half. */
    static boolean isHan(char character) {
        return (character >= 0x3400 && character <= 0x9FFF)
                || (character >= 0xD840 && character <= 0xD88D);
    }

    /** Whether a character is Han or a mark of Chinese text. */
    private static boolean isChinese(char character) {
        return isHan(character)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0x3001 && character <= 0x301F)
                || (character >= 0x2018 && character <= 0x201D);
    }
}
