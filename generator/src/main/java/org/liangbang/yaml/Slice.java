package org.liangbang.yaml;

import java.io.Reader;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** Some whole lines of a file that are YAML: all of them, or the front matter of an article. */
final class Slice {
    private final SourceFile file;
    private final int firstLine;
    private final int lastLine;
    private final int from;
    private final int to;

    private Slice(SourceFile file, int firstLine, int lastLine) {
        this.file = file;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
        this.from = firstLine > file.lineCount() ? file.text().length() : start(file, firstLine);
        this.to = lastLine < file.lineCount() ? start(file, lastLine + 1) : file.text().length();
    }

    static Slice of(SourceFile file) {
        return new Slice(file, 1, file.lineCount());
    }

    /** The lines from one to another, both included; none when the last is before the first. */
    static Slice of(SourceFile file, int firstLine, int lastLine) {
        return new Slice(file, firstLine, lastLine);
    }

    private static int start(SourceFile file, int line) {
        return file.offset(line, 1);
    }

    SourceFile file() {
        return file;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    /** The offset of the first character in the text of the file. */
    int from() {
        return from;
    }

    /** The offset after the last character in the text of the file. */
    int to() {
        return to;
    }

    /** The same file's text, the whole of it. */
    String text() {
        return file.text();
    }

    /** A line of the file, by its number in the file. */
    String line(int line) {
        return file.line(line);
    }

    /** The offset in the file's text of the first character of a line. */
    int lineStart(int line) {
        return start(file, line);
    }

    /** The number of the line that holds an offset. */
    int lineAt(int offset) {
        return file.span(offset, offset).line();
    }

    /** The place between two offsets in the file's text. */
    Span span(int start, int end) {
        return file.span(start, end);
    }

    /** A zero-width place at the beginning. */
    Span start() {
        return file.span(from, from);
    }

    /** The characters of the slice and a line feed behind them. */
    char[] units() {
        char[] units = new char[to - from + 1];
        file.text().getChars(from, to, units, 0);
        units[to - from] = '\n';
        return units;
    }

    /** The characters of the slice, for the parser. */
    Reader reader() {
        return new SliceReader(file.text(), from, to);
    }
}
