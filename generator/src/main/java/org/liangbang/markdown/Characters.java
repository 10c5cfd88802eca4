package org.liangbang.markdown;

import java.util.Locale;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Span;

/** What kind of character a UTF-16 unit is, and which ones cannot be published. */
final class Characters {
    /** Stands in for a character that cannot be published, so that offsets stay. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int MOST_REPORTS = 20;

    /** One bit for each general category of Unicode that begins with P or S. */
    private static final int PUNCTUATION =
            1 << Character.CONNECTOR_PUNCTUATION
                    | 1 << Character.DASH_PUNCTUATION
                    | 1 << Character.START_PUNCTUATION
                    | 1 << Character.END_PUNCTUATION
                    | 1 << Character.INITIAL_QUOTE_PUNCTUATION
                    | 1 << Character.FINAL_QUOTE_PUNCTUATION
                    | 1 << Character.OTHER_PUNCTUATION
                    | 1 << Character.MATH_SYMBOL
                    | 1 << Character.CURRENCY_SYMBOL
                    | 1 << Character.MODIFIER_SYMBOL
                    | 1 << Character.OTHER_SYMBOL;

    private Characters() {}

    /**
     * The body with every character that cannot be published replaced by one of the same length.
     * Each run of them is reported, the first twenty runs at most.
     */
    static String clean(Reading reading) {
        String body = reading.body();
        char[] units = body.toCharArray();
        int at = nextBad(units, 0);
        if (at < 0) {
            return body;
        }
        StringBuilder cleaned = new StringBuilder(body);
        for (int reports = 0; at >= 0; reports++) {
            int end = at + 1;
            while (end < units.length
                    && isBad(units, end)
                    && isControl(units[at]) == isControl(units[end])) {
                end++;
            }
            if (reports < MOST_REPORTS) {
                report(reading, body, at, end);
            }
            for (int index = at; index < end; index++) {
                cleaned.setCharAt(index, REPLACEMENT);
            }
            at = nextBad(units, end);
        }
        return cleaned.toString();
    }

    private static void report(Reading reading, String body, int from, int to) {
        Span span = reading.span(from, to);
        String name = name(body.charAt(from));
        if (isControl(body.charAt(from))) {
            reading.report(
                    Diagnostic.error("markdown.control-character", span)
                            .with("character", name)
                            .offering(span, ""));
        } else {
            reading.report(
                    Diagnostic.error("markdown.broken-character", span).with("character", name));
        }
    }

    /** The unit's name in the form {@code U+200B}. */
    private static String name(char unit) {
        return String.format(Locale.ROOT, "U+%04X", (int) unit);
    }

    private static int nextBad(char[] units, int from) {
        for (int at = from; at < units.length; at++) {
            if (isBad(units, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The name of the first character that cannot be published on one line, if there is one. */
    static Optional<String> firstBad(String line) {
        char[] units = line.toCharArray();
        for (int at = 0; at < units.length; at++) {
            if (units[at] < ' ' || isBad(units, at)) {
                return Optional.of(name(units[at]));
            }
        }
        return Optional.empty();
    }

    private static boolean isBad(char[] units, int at) {
        char unit = units[at];
        if (unit < 0x3000) {
            return unit < ' ' ? !isWhite(units, at) : unit > '~' && isControl(unit);
        }
        // the letters of nearly all text; the rest is rare but for full-width punctuation
        return unit >= 0xD800 && (unit < 0xFF00 || unit > 0xFFEF) && isBroken(units, at);
    }

    private static boolean isWhite(char[] units, int at) {
        return units[at] == '\n'
                || units[at] == '\t'
                || (units[at] == '\r' && at + 1 < units.length && units[at + 1] == '\n');
    }

    /** Whether a unit is invisible and changes how its neighbours are read or found. */
    private static boolean isControl(char unit) {
        return unit < 0x20
                || (unit >= 0x7F && unit < 0xA0)
                || unit == 0xAD
                || unit == 0x200B
                || unit == 0x200E
                || unit == 0x200F
                || (unit >= 0x2028 && unit <= 0x202E)
                || (unit >= 0x2060 && unit <= 0x206F)
                || unit == 0xFEFF
                || (unit >= 0xFFF9 && unit <= 0xFFFB);
    }

    /** Whether a unit is half a character, no character at all, or one that no font agrees on. */
    private static boolean isBroken(char[] units, int at) {
        char unit = units[at];
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == units.length || !Character.isLowSurrogate(units[at + 1]);
        }
        if (Character.isLowSurrogate(unit)) {
            return at == 0 || !Character.isHighSurrogate(units[at - 1]);
        }
        return (unit >= 0xE000 && unit < 0xF900) || unit >= 0xFFFE || isControl(unit);
    }

    /**
     * Whether a unit belongs to Chinese, Japanese or Korean text: wide letters and their
     * punctuation, the quotation marks, dash and dots that Chinese shares with Latin, variation
     * selectors, and every half of a surrogate pair.
     */
    static boolean isEastAsian(char unit) {
        if (unit < 0x1100) {
            return unit == 0xB7;
        }
        return unit < 0x2E80
                ? unit <= 0x11FF || isSharedMark(unit)
                : unit <= 0xA4CF || (unit >= 0xA960 && isUpperEastAsian(unit));
    }

    private static boolean isUpperEastAsian(char unit) {
        return unit <= 0xA97F
                || (unit >= 0xAC00 && unit < 0xE000)
                || (unit >= 0xF900 && unit <= 0xFAFF)
                || (unit >= 0xFE00 && unit <= 0xFE6F)
                || (unit >= 0xFF01 && unit <= 0xFFEE);
    }

    /** Whether a unit is a mark that Chinese and Latin text write with the same character. */
    static boolean isSharedMark(char unit) {
        return (unit >= 0x2018 && unit <= 0x201D)
                || unit == 0x2014
                || unit == 0x2026
                || unit == 0xB7;
    }

    /** Whether a unit belongs to a script that parts its words by spaces, Korean included. */
    static boolean isSpaced(char unit) {
        return !isEastAsian(unit)
                || (unit >= 0x1100 && unit <= 0x11FF)
                || (unit >= 0xA960 && unit <= 0xA97F)
                || (unit >= 0xAC00 && unit <= 0xD7FF);
    }

    /** Whether a unit is punctuation or a symbol in the sense of CommonMark 0.31. */
    static boolean isPunctuation(char unit) {
        return (PUNCTUATION >> Character.getType(unit) & 1) != 0;
    }

    /** Whether a unit is white space in the sense of CommonMark, the wide space included. */
    static boolean isSpace(char unit) {
        return unit == ' '
                || (unit >= '\t' && unit <= '\r')
                || Character.getType(unit) == Character.SPACE_SEPARATOR;
    }

    /** Whether a unit is ASCII punctuation: those that a backslash escapes. */
    static boolean isEscapable(char unit) {
        return (unit >= '!' && unit <= '/')
                || (unit >= ':' && unit <= '@')
                || (unit >= '[' && unit <= '`')
                || (unit >= '{' && unit <= '~');
    }
}
