package org.liangbang.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * One text file of the content folder or of a theme, decoded and without a byte order mark.
 *
 * <p>Lines end at {@code \n} or {@code \r\n}; the ending is not part of a line. Immutable, and two
 * files are equal when path and text are.
 */
public final class SourceFile implements Comparable<SourceFile> {
    private final String path;
    private final String text;
    private final boolean inContent;
    private final int[] lineStarts;

    /**
     * A file with its text.
     *
     * @param path relative to the content folder, parts joined by {@code /}
     * @param text the whole text, without byte order mark
     */
    public SourceFile(String path, String text) {
        this(path, text, true);
    }

    private SourceFile(String path, String text, boolean inContent) {
        this.path = Objects.requireNonNull(path);
        this.text = Objects.requireNonNull(text);
        this.inContent = inContent;
        this.lineStarts = lineStarts(text);
    }

    /**
     * A file that is not in the content folder, such as one of a theme.
     *
     * @param path as people are to see it
     * @param text the whole text, without byte order mark
     */
    public static SourceFile outside(String path, String text) {
        return new SourceFile(path, text, false);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 24)];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    /** The path relative to the content folder, parts joined by {@code /}. */
    public String path() {
        return path;
    }

    /**
     * The path as people are to see it.
     *
     * @param root what to put before the paths of content files, such as {@code content/}
     */
    public String shown(String root) {
        return inContent ? root + path : path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines the file has: at least 1, and one more after a final line ending. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * The text of one line without its ending.
     *
     * @param line from 1 to {@link #lineCount()}
     * @throws IndexOutOfBoundsException when there is no such line
     */
    public String line(int line) {
        int start = lineStarts[Objects.checkIndex(line - 1, lineStarts.length)];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * The offset in {@link #text()}, in UTF-16 units, of a place given by line and column.
     *
     * @param line from 1 to {@link #lineCount()}
     * @param column from 1, in code points; a column past the end of the line gives its end
     * @throws IndexOutOfBoundsException when there is no such line
     */
    public int offset(int line, int column) {
        int start = lineStarts[Objects.checkIndex(line - 1, lineStarts.length)];
        String content = line(line);
        int points = Math.min(column - 1, content.codePointCount(0, content.length()));
        return start + content.offsetByCodePoints(0, points);
    }

    /**
     * The span between two offsets in {@link #text()}.
     *
     * @param from offset of the first character, in UTF-16 units
     * @param to offset after the last character
     */
    public Span span(int from, int to) {
        int first = lineAt(from);
        int last = lineAt(to);
        return new Span(this, first, columnAt(first, from), last, columnAt(last, to));
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int columnAt(int line, int offset) {
        return text.codePointCount(lineStarts[line - 1], offset) + 1;
    }

    /** The whole file as a span. */
    public Span whole() {
        return span(0, text.length());
    }

    /** The first place of the file, for mistakes that concern it as a whole. */
    public Span start() {
        return new Span(this, 1, 1, 1, 1);
    }

    /** By path, in order of UTF-16 units. */
    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof SourceFile file
                        && file.path.equals(path)
                        && file.text.equals(text));
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
