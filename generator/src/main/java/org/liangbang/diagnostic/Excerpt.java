package org.liangbang.diagnostic;

import org.liangbang.source.Span;
import org.liangbang.text.Width;

/**
 * A line as it is shown with carets under a stretch of it: of a long line only the surroundings.
 *
 * @param line the characters to show
 * @param caret blanks and carets to print below it
 */
record Excerpt(String line, String caret) {
    /** Lines that take more columns than this are cut. */
    private static final int WIDEST_LINE = 160;

    private static final int BEFORE = 40;
    private static final int WIDEST_CARET = 60;
    private static final String MORE = "\u2026";

    /** The surroundings of a span in its first line. */
    static Excerpt of(String line, Span span) {
        int length = line.codePointCount(0, line.length());
        int from = Math.min(span.column() - 1, length);
        boolean oneLine = span.endLine() == span.line();
        int to = oneLine ? Math.min(span.endColumn() - 1, length) : length;
        String before = visible(line.substring(0, line.offsetByCodePoints(0, from)));
        String rest = visible(line.substring(line.offsetByCodePoints(0, from)));
        int marked = rest.offsetByCodePoints(0, Math.max(0, to - from));
        int marks = Math.max(1, Width.of(rest.substring(0, marked)));
        if (Width.of(before) + Width.of(rest) > WIDEST_LINE) {
            before = lastColumns(before, BEFORE);
            rest = firstColumns(rest, WIDEST_LINE - BEFORE);
        }
        String caret = " ".repeat(Width.of(before)) + "^".repeat(Math.min(WIDEST_CARET, marks));
        return new Excerpt(before + rest, caret);
    }

    private static String firstColumns(String text, int columns) {
        int end = 0;
        int width = 0;
        while (end < text.length()) {
            String next = Character.toString(text.codePointAt(end));
            width += Width.of(next);
            if (width > columns) {
                return text.substring(0, end) + MORE;
            }
            end += next.length();
        }
        return text;
    }

    private static String lastColumns(String text, int columns) {
        int start = text.length();
        int width = 0;
        while (start > 0) {
            String next = Character.toString(text.codePointBefore(start));
            width += Width.of(next);
            if (width > columns) {
                return MORE + text.substring(start);
            }
            start -= next.length();
        }
        return text;
    }

    /** Tabs, control characters and marks of direction would shift the caret or the terminal. */
    private static String visible(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(point -> shown.appendCodePoint(isPlain(point) ? point : ' '));
        return shown.toString();
    }

    private static boolean isPlain(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE;
    }
}
