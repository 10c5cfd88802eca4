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
    private final Cuts cuts;
    private final List<Diagnostic> diagnostics;

    /** A body that begins at an offset of the file, in UTF-16 units. */
    Reading(SourceFile file, int start) {
        this(file, start, new Cuts(), new ArrayList<>());
    }

    private Reading(SourceFile file, int start, Cuts cuts, List<Diagnostic> diagnostics) {
        this.file = file;
        this.start = start;
        this.cuts = cuts;
        this.diagnostics = diagnostics;
    }

    /** The same reading, taking offsets of the body with pieces cut out. */
    Reading without(Cuts pieces) {
        return new Reading(file, start, pieces, diagnostics);
    }

    /** The body as written. */
    String body() {
        return file.text().substring(start);
    }

    /** The place between two offsets of the body. */
    Span span(int from, int to) {
        int first = start + cuts.original(from);
        return file.span(first, from == to ? first : start + cuts.original(to - 1) + 1);
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
        int at = start + cuts.original(offset);
        return at == 0 || file.text().charAt(at - 1) == '\n';
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
