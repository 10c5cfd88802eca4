package org.liangbang.yaml;

import java.util.regex.Pattern;

/** What can be told from one line of YAML without reading the others. */
final class Lines {
    private static final Pattern ENTRY =
            Pattern.compile("[ \\t]*(- +)*[^\\s#\"'\\[{:][^\\s:：]*:(\\s.*)?");

    private static final Pattern BLOCK =
            Pattern.compile("[ ]*(- +)*(.*: +|- *)?[|>][-+0-9]{0,2} *(#.*)?");

    private Lines() {}

    /** How many blanks and tabs the line begins with. */
    static int indent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Whether there is nothing on it but blanks and perhaps a comment. */
    static boolean isIdle(String line) {
        int indent = indent(line);
        return indent == line.length() || line.charAt(indent) == '#' || line.isBlank();
    }

    /** Whether it begins a list item. */
    static boolean isItem(String line) {
        int indent = indent(line);
        return line.startsWith("-", indent)
                && (line.length() == indent + 1 || line.charAt(indent + 1) == ' ');
    }

    /** Whether it is a key with a well-written colon. */
    static boolean isEntry(String line) {
        return ENTRY.matcher(line).matches();
    }

    /** The indentation of a line that opens a block text by {@code |} or {@code >}; else -1. */
    static int blockIndent(String line) {
        return BLOCK.matcher(line).matches() ? indent(line) : -1;
    }

    /** The first line from one on that is neither empty nor indented deeper than a block's key. */
    static int afterBlock(Slice slice, int from, int indent) {
        int line = from;
        while (line <= slice.lastLine()
                && (slice.line(line).isBlank() || indent(slice.line(line)) > indent)) {
            line++;
        }
        return line;
    }
}
