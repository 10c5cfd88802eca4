package org.liangbang.yaml;

import java.util.Locale;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Span;

/**
 * Finds characters that have no business in a data file, before any parsing: half surrogate pairs,
 * private and control characters, and everything that would make two programs count lines
 * differently.
 */
final class Characters {
    private final boolean beyondBasicPlane;
    private final boolean escapes;

    private Characters(boolean beyondBasicPlane, boolean escapes) {
        this.beyondBasicPlane = beyondBasicPlane;
        this.escapes = escapes;
    }

    /**
     * Looks at every character once and reports those that must not be there.
     *
     * @param units the characters of the slice and a line feed
     */
    static Characters check(Slice slice, char[] units, Findings findings) {
        boolean pairs = false;
        boolean escapes = false;
        for (int at = 0; at < units.length - 1; at++) {
            char unit = units[at];
            escapes |= unit == '\\';
            boolean isLast = at == units.length - 2;
            if (isOrdinary(unit) || (unit == '\r' && units[at + 1] == '\n' && !isLast)) {
                continue;
            }
            if (Character.isSurrogatePair(unit, units[at + 1])) {
                pairs = true;
                at++;
            } else {
                report(slice, slice.from() + at, findings);
            }
        }
        return new Characters(pairs, escapes);
    }

    /** Whether a UTF-16 unit may stand alone anywhere in a text; a carriage return may not. */
    private static boolean isOrdinary(char unit) {
        if (unit < 0x7F) {
            return unit >= ' ' || unit == '\n' || unit == '\t';
        }
        if (unit < 0xD800) {
            return unit >= 0xA0 && (unit < 0x2028 || unit > 0x2069 || isHarmless(unit));
        }
        return unit >= 0xF900 && unit < 0xFFFD && unit != 0xFEFF;
    }

    /**
     * Of the general punctuation: line separators and marks that turn the reading order are not.
     */
    private static boolean isHarmless(char unit) {
        return unit > 0x202E && unit < 0x2066;
    }

    private static void report(Slice slice, int at, Findings findings) {
        char unit = slice.text().charAt(at);
        String code = isBroken(unit) ? "yaml.broken-character" : "yaml.control-character";
        findings.add(Diagnostic.error(code, slice.span(at, at + 1)).with("character", name(unit)));
    }

    /** Whether a unit is half a character, a private one, or what a wrong decoding left behind. */
    private static boolean isBroken(char unit) {
        return (unit >= 0xD800 && unit < 0xF900) || unit >= 0xFFFD;
    }

    private static String name(char unit) {
        return String.format(Locale.ROOT, "U+%04X", (int) unit);
    }

    /** Whether some characters take two UTF-16 units. */
    boolean beyondBasicPlane() {
        return beyondBasicPlane;
    }

    /**
     * Reports a character that was smuggled into a text by an escape such as {@code \}{@code 0}.
     *
     * @param text the characters after escapes are resolved
     * @param span where they were written
     */
    void checkEscaped(String text, Span span, Findings findings) {
        if (!escapes) {
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (!isOrdinary(unit)) {
                findings.add(
                        Diagnostic.error("yaml.escaped-control", span)
                                .with("character", name(unit)));
                return;
            }
        }
    }
}
