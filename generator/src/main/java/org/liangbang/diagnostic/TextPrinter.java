package org.liangbang.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangbang.source.Span;
import org.liangbang.text.Width;

/**
 * Diagnostics as a person reads them in a terminal: code and what, the place in one clickable
 * piece, the line with a caret under it, why, and how to mend it. Thread-safe.
 */
public final class TextPrinter {
    private final Messages messages;
    private final String root;

    /**
     * A printer.
     *
     * @param messages the words
     * @param root what to put before the paths of content files, such as {@code content/}, so that
     *     they can be opened from where the program was started
     */
    public TextPrinter(Messages messages, String root) {
        this.messages = messages;
        this.root = root;
    }

    /** All diagnostics in the order given, parted by blank lines, then their number. */
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            print(diagnostic, out);
            out.append('\n');
        }
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        Map<String, String> counts = new TreeMap<>();
        counts.put("errors", Long.toString(errors));
        counts.put("warnings", Long.toString(diagnostics.size() - errors));
        return out.append(messages.text("print.count", counts)).append('\n').toString();
    }

    /** One diagnostic. */
    public String print(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder();
        print(diagnostic, out);
        return out.toString();
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        String severity = diagnostic.isError() ? "print.error" : "print.warning";
        out.append(word(severity)).append('[').append(diagnostic.code()).append(']');
        out.append(word("print.colon")).append(messages.what(diagnostic)).append('\n');
        place(diagnostic.place(), messages.here(diagnostic).orElse(""), out);
        for (Related related : diagnostic.related()) {
            place(related.span(), messages.related(diagnostic, related), out);
        }
        said("print.why", messages.why(diagnostic), out);
        said("print.how", messages.how(diagnostic), out);
    }

    private void said(String label, String text, StringBuilder out) {
        String indent = "  " + " ".repeat(Width.of(word(label)));
        out.append("  ").append(word(label));
        out.append(text.replace("\n", "\n" + indent)).append('\n');
    }

    private void place(Span span, String caption, StringBuilder out) {
        out.append("  ").append(span.shown(root)).append('\n');
        if (span.line() > span.file().lineCount() || span.file().text().isEmpty()) {
            if (!caption.isEmpty()) {
                out.append("     ").append(caption).append('\n');
            }
            return;
        }
        String line = span.file().line(span.line());
        String number = Integer.toString(span.line());
        String gutter = " ".repeat(number.length() + 3) + "\u2502";
        out.append(gutter).append('\n');
        Excerpt shown = Excerpt.of(line, span);
        out.append("  ").append(number).append(" \u2502 ").append(shown.line()).append('\n');
        out.append(gutter).append(' ').append(shown.caret());
        out.append(caption.isEmpty() ? "" : " " + caption).append('\n');
    }

    private String word(String key) {
        return messages.text(key, Map.of());
    }
}
