package org.liangbang.yaml;

import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Span;

/** Mistakes in how lines belong together: indentation, lists among keys, colons within text. */
final class Structure {
    private Structure() {}

    static List<Diagnostic> explain(SyntaxFault fault) {
        return Optional.<Diagnostic>empty()
                .or(() -> secondDocument(fault))
                .or(() -> itemInLine(fault))
                .or(() -> colonInText(fault))
                .or(() -> missingColon(fault))
                .or(() -> mixed(fault))
                .or(() -> indentation(fault))
                .map(List::of)
                .orElse(List.of());
    }

    /** What follows a line of three dots, which ends a document. */
    private static Optional<Diagnostic> secondDocument(SyntaxFault fault) {
        return above(fault)
                .filter(line -> fault.problem().contains("<document start>"))
                .filter(line -> line.column() == 1 && line.text().startsWith("..."))
                .map(line -> Diagnostic.error("yaml.many-documents", line));
    }

    private static Optional<Diagnostic> itemInLine(SyntaxFault fault) {
        if (!fault.problem().contains("sequence entries are not allowed") || isFirst(fault)) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error("yaml.item-in-line", fault.place()));
    }

    private static Optional<Diagnostic> colonInText(SyntaxFault fault) {
        if (!fault.problem().contains("mapping values are not allowed")) {
            return Optional.empty();
        }
        String line = fault.slice().line(fault.line());
        int column = fault.at() - fault.slice().lineStart(fault.line());
        int key = line.indexOf(": ");
        if (key < 0 || key >= column) {
            return Optional.empty();
        }
        String value = line.substring(key + 2).strip();
        String mended = line.substring(0, key).strip() + ": \"" + value.replace("\"", "\\\"") + '"';
        return Optional.of(
                Diagnostic.error(
                                "yaml.colon-in-text",
                                fault.slice().span(fault.at(), fault.at() + 1))
                        .with("mended", Shown.text(mended)));
    }

    private static Optional<Diagnostic> missingColon(SyntaxFault fault) {
        if (fault.problem().contains("could not find expected ':'")) {
            return Optional.of(missingColon(fault.content(fault.fromLine())));
        }
        if (!fault.problem().contains("mapping values are not allowed")) {
            return Optional.empty();
        }
        int indent = Lines.indent(fault.slice().line(fault.line()));
        return above(fault)
                .filter(span -> !Lines.isEntry(fault.slice().line(span.line())))
                .filter(span -> span.column() == indent + 1)
                .map(Structure::missingColon);
    }

    private static Diagnostic missingColon(Span written) {
        return Diagnostic.error("yaml.missing-colon", written)
                .with("written", Shown.text(written.text()));
    }

    /** A list item among keys, or a key among list items, at one and the same indentation. */
    private static Optional<Diagnostic> mixed(SyntaxFault fault) {
        boolean inList = fault.doing().contains("block collection");
        boolean inKeys = fault.doing().contains("block mapping");
        boolean level = column(fault, fault.from()) == column(fault, fault.at());
        boolean item = Lines.isItem(fault.slice().line(fault.line()));
        if (!level || !isFirst(fault) || !((inKeys && item) || (inList && !item))) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.error("yaml.list-among-keys", fault.content(fault.line()))
                        .related("first", fault.content(fault.fromLine())));
    }

    private static int column(SyntaxFault fault, int offset) {
        return fault.slice().span(offset, offset).column();
    }

    private static Optional<Diagnostic> indentation(SyntaxFault fault) {
        boolean known =
                fault.problem().contains("expected <block end>")
                        || fault.problem().contains("mapping values are not allowed")
                        || fault.problem().contains("sequence entries are not allowed")
                        || fault.problem().contains("<document start>")
                        || fault.problem().contains("leading empty lines");
        if (!known || !isFirst(fault)) {
            return Optional.empty();
        }
        Diagnostic mistake = Diagnostic.error("yaml.indentation", fault.content(fault.line()));
        return Optional.of(
                above(fault).map(line -> mistake.related("above", line)).orElse(mistake));
    }

    private static Optional<Span> above(SyntaxFault fault) {
        for (int line = fault.line() - 1; line >= fault.slice().firstLine(); line--) {
            if (!Lines.isIdle(fault.slice().line(line))) {
                return Optional.of(fault.content(line));
            }
        }
        return Optional.empty();
    }

    /** Whether the fault lies in the first word of its line. */
    private static boolean isFirst(SyntaxFault fault) {
        String line = fault.slice().line(fault.line());
        int indent = Lines.indent(line);
        int column = Math.min(fault.at() - fault.slice().lineStart(fault.line()), line.length());
        return column <= indent || line.substring(indent, column).indexOf(' ') < 0;
    }
}
