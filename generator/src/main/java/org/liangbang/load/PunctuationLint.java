package org.liangbang.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * Warns of half-width punctuation and its kin, once for each line and kind, with the corrected line
 * and an offer to rewrite it. A build never rewrites; {@code check --fix} does.
 */
final class PunctuationLint {
    private static final int FIRST_CHINESE = 0x2018;

    private final SourceFile file;
    private final Consumer<Diagnostic> report;

    PunctuationLint(SourceFile file, Consumer<Diagnostic> report) {
        this.file = file;
        this.report = report;
    }

    /** Looks at all values of a data tree; keys and ids are never Chinese. */
    void data(Node node) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::data);
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> data(entry.value()));
        }
    }

    private void scalar(Node.Scalar scalar) {
        if (!Punctuation.isLikely(scalar.text()) || !hasChinese(scalar.text())) {
            return;
        }
        Span span = scalar.span();
        for (int number = span.line(); number <= span.endLine(); number++) {
            String line = file.line(number);
            int from = number == span.line() ? column(line, span.column()) : 0;
            int to = number == span.endLine() ? column(line, span.endColumn()) : line.length();
            boolean quoted = scalar.quoted() && from < to && isQuote(line.charAt(from));
            int first = quoted && number == span.line() ? from + 1 : from;
            boolean ends = quoted && number == span.endLine();
            // a straight quote inside double quotes is escaped, and its backslash must stay with it
            if (line.indexOf('\\', first) < 0) {
                line(number, line, Punctuation.edits(line, first, ends ? to - 1 : to));
            }
        }
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'';
    }

    private static int column(String line, int column) {
        return line.offsetByCodePoints(
                0, Math.min(column - 1, line.codePointCount(0, line.length())));
    }

    /** Looks at the text of an article, but not at code, links and calls in it. */
    void text(int fromLine) {
        boolean fenced = false;
        for (int number = fromLine; number <= file.lineCount(); number++) {
            String line = file.line(number);
            boolean fence = line.stripLeading().startsWith("```");
            fenced ^= fence;
            boolean running = !fence && !fenced && !line.startsWith(":::");
            if (running && Punctuation.isLikely(line) && hasChinese(line)) {
                line(number, line, outsideCode(line));
            }
        }
    }

    private static List<Punctuation.Edit> outsideCode(String line) {
        List<Punctuation.Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = nextSkipped(line, at);
            edits.addAll(Punctuation.edits(line, at, end));
            at = end < line.length() ? afterSkipped(line, end) : end;
        }
        return edits;
    }

    /** Where the next stretch begins that is not running text: code, a call, a link's target. */
    private static int nextSkipped(String line, int from) {
        int nearest = line.length();
        for (String start : List.of("`", "{{", "](", "http://", "https://")) {
            int found = line.indexOf(start, from);
            nearest = found >= 0 ? Math.min(nearest, found) : nearest;
        }
        return nearest;
    }

    private static int afterSkipped(String line, int from) {
        if (line.startsWith("{{", from)) {
            return after(line, "}}", from + 2);
        }
        if (line.startsWith("](", from)) {
            return after(line, ")", from + 2);
        }
        if (line.charAt(from) == '`') {
            return after(line, "`", from + 1);
        }
        int at = from;
        while (at < line.length() && line.charAt(at) > ' ' && line.charAt(at) < 0x7F) {
            at++;
        }
        return at;
    }

    private static int after(String line, String end, int from) {
        int found = line.indexOf(end, from);
        return found < 0 ? line.length() : found + end.length();
    }

    private static boolean hasChinese(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_CHINESE) {
                return true;
            }
        }
        return false;
    }

    private void line(int number, String line, List<Punctuation.Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        String corrected = corrected(line, edits);
        Map<Punctuation.Kind, List<Punctuation.Edit>> kinds = new EnumMap<>(Punctuation.Kind.class);
        edits.forEach(
                edit -> kinds.computeIfAbsent(edit.kind(), kind -> new ArrayList<>()).add(edit));
        for (Map.Entry<Punctuation.Kind, List<Punctuation.Edit>> kind : kinds.entrySet()) {
            report.accept(warning(number, line, kind.getKey(), kind.getValue(), corrected));
        }
    }

    private Diagnostic warning(
            int number,
            String line,
            Punctuation.Kind kind,
            List<Punctuation.Edit> edits,
            String corrected) {
        String code = "punctuation." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Diagnostic warning =
                Diagnostic.warning(code, span(number, line, edits.get(0)))
                        .with("corrected", corrected.strip());
        for (Punctuation.Edit edit : edits) {
            warning = warning.offering(span(number, line, edit), edit.text());
        }
        return warning;
    }

    private Span span(int number, String line, Punctuation.Edit edit) {
        int from = line.codePointCount(0, edit.from()) + 1;
        int to = line.codePointCount(0, edit.to()) + 1;
        return new Span(file, number, from, number, to);
    }

    private static String corrected(String line, List<Punctuation.Edit> edits) {
        List<Punctuation.Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Punctuation.Edit::from));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Punctuation.Edit edit : sorted) {
            text.append(line, at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return text.append(line, at, line.length()).toString();
    }
}
