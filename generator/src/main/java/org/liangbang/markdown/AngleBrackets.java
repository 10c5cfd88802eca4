package org.liangbang.markdown;

/**
 * Finds what stands in angle brackets: an address, a mail address or an HTML tag, as CommonMark
 * defines them. Every method takes the offset of {@code <} and gives the offset behind {@code >},
 * or -1, after at most {@value #LONGEST} characters.
 */
final class AngleBrackets {
    private static final int LONGEST = 1_000;

    private AngleBrackets() {}

    /** An address with a scheme of 2 to 32 letters. */
    static int address(CharSequence text, int open) {
        int end = limit(text, open);
        int at = open + 1;
        while (at < end && isSchemeLetter(text.charAt(at), at == open + 1)) {
            at++;
        }
        int length = at - open - 1;
        if (at == end || text.charAt(at) != ':' || length < 2 || length > 32) {
            return -1;
        }
        while (at < end && text.charAt(at) > ' ' && text.charAt(at) != '<') {
            if (text.charAt(at) == '>') {
                return at + 1;
            }
            at++;
        }
        return -1;
    }

    private static boolean isSchemeLetter(char unit, boolean first) {
        return isLetter(unit)
                || (!first && (isDigit(unit) || unit == '+' || unit == '.' || unit == '-'));
    }

    /** A mail address: anything but blanks and brackets around one {@code @}. */
    static int mail(CharSequence text, int open) {
        int end = limit(text, open);
        int sign = -1;
        for (int at = open + 1; at < end; at++) {
            char unit = text.charAt(at);
            if (unit == '>') {
                return sign > open + 1 && at > sign + 1 ? at + 1 : -1;
            }
            if (unit == '@' && sign < 0) {
                sign = at;
            } else if (sign < 0 ? !isMailLetter(unit) : !isHostLetter(unit)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isMailLetter(char unit) {
        return isLetter(unit) || isDigit(unit) || ".!#$%&'*+/=?^_`{|}~-".indexOf(unit) >= 0;
    }

    private static boolean isHostLetter(char unit) {
        return isLetter(unit) || isDigit(unit) || unit == '-' || unit == '.';
    }

    /** An HTML tag, comment, declaration or processing instruction. */
    static int tag(CharSequence text, int open) {
        int end = limit(text, open);
        char second = open + 1 < end ? text.charAt(open + 1) : ' ';
        if (second == '!') {
            return declaration(text, open, end);
        }
        if (second == '?') {
            return behind(text, "?>", open + 2, end);
        }
        if (second == '/') {
            int at = name(text, open + 2, end);
            return at < 0 ? -1 : closed(text, blanks(text, at, end), end);
        }
        int at = name(text, open + 1, end);
        int next = at;
        while (next > 0) {
            at = next;
            next = attribute(text, at, end);
        }
        if (at < 0) {
            return -1;
        }
        at = blanks(text, at, end);
        return closed(text, at < end && text.charAt(at) == '/' ? at + 1 : at, end);
    }

    private static int declaration(CharSequence text, int open, int end) {
        if (starts(text, "<!--", open, end)) {
            return behind(text, "-->", open + 4, end);
        }
        if (starts(text, "<![CDATA[", open, end)) {
            return behind(text, "]]>", open + 9, end);
        }
        return open + 2 < end && isLetter(text.charAt(open + 2))
                ? behind(text, ">", open + 3, end)
                : -1;
    }

    private static int name(CharSequence text, int from, int end) {
        if (from >= end || !isLetter(text.charAt(from))) {
            return -1;
        }
        int at = from + 1;
        while (at < end && (isHostLetter(text.charAt(at)) && text.charAt(at) != '.')) {
            at++;
        }
        return at;
    }

    /** The end of a blank and an attribute with its value; -1 when there is none. */
    private static int attribute(CharSequence text, int from, int end) {
        int at = blanks(text, from, end);
        if (at == from || at == end || !isAttributeLetter(text.charAt(at), true)) {
            return -1;
        }
        while (at < end && isAttributeLetter(text.charAt(at), false)) {
            at++;
        }
        int sign = blanks(text, at, end);
        if (sign == end || text.charAt(sign) != '=') {
            return at;
        }
        return value(text, blanks(text, sign + 1, end), end);
    }

    private static boolean isAttributeLetter(char unit, boolean first) {
        return isLetter(unit)
                || unit == '_'
                || unit == ':'
                || (!first && (isDigit(unit) || unit == '.' || unit == '-'));
    }

    private static int value(CharSequence text, int from, int end) {
        if (from >= end) {
            return -1;
        }
        char quote = text.charAt(from);
        if (quote == '"' || quote == '\'') {
            return behind(text, String.valueOf(quote), from + 1, end);
        }
        int at = from;
        while (at < end && text.charAt(at) > ' ' && "\"'=<>`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at == from ? -1 : at;
    }

    private static int blanks(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || isBreak(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char unit) {
        return unit == '\t' || unit == '\n' || unit == '\r';
    }

    private static int closed(CharSequence text, int at, int end) {
        return at < end && text.charAt(at) == '>' ? at + 1 : -1;
    }

    private static int behind(CharSequence text, String mark, int from, int end) {
        for (int at = from; at + mark.length() <= end; at++) {
            if (starts(text, mark, at, end)) {
                return at + mark.length();
            }
        }
        return -1;
    }

    private static boolean starts(CharSequence text, String mark, int at, int end) {
        if (at + mark.length() > end) {
            return false;
        }
        for (int index = 0; index < mark.length(); index++) {
            if (text.charAt(at + index) != mark.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static int limit(CharSequence text, int open) {
        return Math.min(text.length(), open + LONGEST);
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
