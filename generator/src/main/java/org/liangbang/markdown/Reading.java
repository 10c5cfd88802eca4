package org.liangbang.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** One body being read: turns its offsets into places of the file and collects what is said. */
final class Reading {
    private final SourceFile file;
    private final int start;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A body that begins at an offset of the file, in UTF-16 units. */
    Reading(SourceFile file, int start) {
        this.file = file;
        this.start = start;
    }

    /** The body as written. */
    String body() {
        return file.text().substring(start);
    }

    /** The place between two offsets of the body. */
    Span span(int from, int to) {
        return file.span(start + from, start + to);
    }

    /** The place of some characters of the body. */
    Span span(BasedSequence characters) {
        return span(characters.getStartOffset(), characters.getEndOffset());
    }

    /** The place of a node, without the line ending behind it. */
    Span span(Node node) {
        return span(node.getChars().trimEOL());
    }

    /** Whether nothing stands before an offset of the body on its line. */
    boolean beginsLine(int offset) {
        int at = start + offset;
        return at == 0 || file.text().charAt(at - 1) == '\n';
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
