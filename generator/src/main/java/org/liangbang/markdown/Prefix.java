package org.liangbang.markdown;

/** The quote and list marks at the start of a line, one after another. */
final class Prefix {
    private final String text;
    private final int end;
    private int at;
    private int mark;
    private int columns;

    /** The line between two offsets of a text, its ending excluded. */
    Prefix(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = isRule(text, from, end) ? from : end;
        skipBlanks();
    }

    /** Whether there is one more mark; then it is the current one. */
    boolean next() {
        int length = markLength();
        if (length == 0) {
            return false;
        }
        mark = at;
        at += length;
        if (at < end && text.charAt(at) == ' ') {
            at++;
        }
        skipBlanks();
        return true;
    }

    /** The offset of the current mark. */
    int mark() {
        return mark;
    }

    /** How many columns the text and the marks so far are indented, besides a blank each. */
    int columns() {
        return columns;
    }

    private int markLength() {
        if (at >= end) {
            return 0;
        }
        char unit = text.charAt(at);
        if (unit == '>') {
            return 1;
        }
        if (unit == '-' || unit == '+' || unit == '*') {
            return isGap(at + 1) ? 1 : 0;
        }
        int digits = at;
        while (digits < end && digits < at + 9 && Character.digit(text.charAt(digits), 10) >= 0) {
            digits++;
        }
        boolean number =
                digits > at
                        && digits < end
                        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                        && isGap(digits + 1);
        return number ? digits + 1 - at : 0;
    }

    private boolean isGap(int index) {
        return index >= end || " \t\r".indexOf(text.charAt(index)) >= 0;
    }

    private void skipBlanks() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            columns += text.charAt(at) == ' ' ? 1 : 4;
            at++;
        }
    }

    /** Whether a line consists of one of {@code -*_} and blanks only, at most a hundred of them. */
    private static boolean isRule(String text, int from, int end) {
        char mark = 0;
        int count = 0;
        for (int at = from; at < end; at++) {
            char unit = text.charAt(at);
            if (unit == ' ' || unit == '\t' || unit == '\r') {
                continue;
            }
            if ((unit != '-' && unit != '*' && unit != '_') || (mark != 0 && unit != mark)) {
                return false;
            }
            mark = unit;
            count++;
        }
        return count >= 3 && count <= 100;
    }
}
