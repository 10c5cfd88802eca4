package org.liangbang.source;

import java.util.Comparator;

/**
 * A stretch of a content file, as an editor shows it.
 *
 * @param file the file
 * @param line first line, from 1
 * @param column first column, from 1, in code points
 * @param endLine last line, from 1
 * @param endColumn column after the last character, from 1, in code points
 */
public record Span(SourceFile file, int line, int column, int endLine, int endColumn)
        implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::file)
                    .thenComparingInt(Span::line)
                    .thenComparingInt(Span::column)
                    .thenComparingInt(Span::endLine)
                    .thenComparingInt(Span::endColumn);

    /** The characters of the file that this span covers. */
    public String text() {
        return file.text().substring(file.offset(line, column), file.offset(endLine, endColumn));
    }

    /**
     * The span from the start of this one to the end of another one further down in the same file.
     *
     * @throws IllegalArgumentException when the other span lies in another file
     */
    public Span to(Span end) {
        if (!end.file.path().equals(file.path())) {
            throw new IllegalArgumentException(file + " and " + end.file);
        }
        return new Span(file, line, column, end.endLine, end.endColumn);
    }

    /** By file, then by place. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, the form that editors and terminals make clickable. */
    /**
     * The place as people are to see it and programs can open it: path, line and column.
     *
     * @param root what to put before the paths of content files, such as {@code content/}
     */
    public String shown(String root) {
        return file.shown(root) + ":" + line + ":" + column;
    }

    @Override
    public String toString() {
        return shown("");
    }
}
