package org.liangbang.yaml;

import java.util.Optional;

/**
 * Where reading can go on after a line that was not understood, so that one run reports the
 * mistakes further down as well.
 */
final class Recovery {
    private Recovery() {}

    /**
     * The next lines that stand for themselves: from the first list item or key below that is not
     * indented deeper than the broken line, up to the end of its level.
     */
    static Optional<Slice> after(Slice slice, int broken, int end) {
        int most = level(slice.line(Math.min(broken, slice.lastLine())));
        for (int line = broken + 1; line <= end; line++) {
            String text = slice.line(line);
            int indent = Lines.indent(text);
            if (!Lines.isIdle(text)
                    && indent <= most
                    && (Lines.isItem(text) || Lines.isEntry(text) || Colons.isMeantAsKey(text))) {
                return Optional.of(Slice.of(slice.file(), line, lastOfLevel(slice, line, end)));
            }
        }
        return Optional.empty();
    }

    /** How deep the keys of a line are indented, dashes before them counted in. */
    private static int level(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || Lines.isItem(line.substring(at)))) {
            at++;
        }
        return at;
    }

    private static int lastOfLevel(Slice slice, int first, int end) {
        int indent = Lines.indent(slice.line(first));
        boolean items = Lines.isItem(slice.line(first));
        int line = first;
        while (line < end && belongs(slice.line(line + 1), indent, items)) {
            line++;
        }
        return line;
    }

    private static boolean belongs(String line, int indent, boolean items) {
        int own = Lines.indent(line);
        return Lines.isIdle(line) || own > indent || (own == indent && Lines.isItem(line) == items);
    }
}
