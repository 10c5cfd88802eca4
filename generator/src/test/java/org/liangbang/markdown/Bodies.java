package org.liangbang.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** Reads pieces of Markdown for tests. */
final class Bodies {
    private static final MarkdownReader READER = new MarkdownReader();

    private Bodies() {}

    /** What a body that begins at the first line of its file gives. */
    static Outcome<List<Block>> read(String body) {
        return READER.read(new SourceFile("articles/2025/a.md", body), 1);
    }

    /** The blocks in short notation, whatever is said about them. */
    static String notation(String body) {
        return Notation.of(read(body).value().orElseThrow());
    }

    /** Everything said about a body, such as {@code error markdown.x 1:2-1:4}. */
    static List<String> said(String body) {
        return read(body).diagnostics().stream()
                .map(Bodies::line)
                .collect(Collectors.toUnmodifiableList());
    }

    private static String line(Diagnostic diagnostic) {
        Span place = diagnostic.place();
        return (diagnostic.isError() ? "error " : "warning ")
                + diagnostic.code()
                + " "
                + place.line()
                + ":"
                + place.column()
                + "-"
                + place.endLine()
                + ":"
                + place.endColumn();
    }
}
