package org.liangbang.yaml;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.source.Span;

/** Tabs, full-width blanks and no-break blanks where YAML wants ordinary ones. */
final class Blanks {
    private static final char IDEOGRAPHIC = '\u3000';
    private static final char NO_BREAK = '\u00A0';

    private Blanks() {}

    static List<Diagnostic> explain(SyntaxFault fault) {
        List<Diagnostic> found = new ArrayList<>();
        for (int line = fault.fromLine(); line <= fault.line(); line++) {
            String text = fault.slice().line(line);
            int start = fault.slice().lineStart(line);
            int odd = odd(text);
            if (odd >= 0) {
                found.add(leading(fault.slice(), text, start, odd));
            }
        }
        if (found.isEmpty() && fault.character() == '\t') {
            Span tab = fault.slice().span(fault.at(), fault.at() + 1);
            found.add(Diagnostic.error("yaml.tab", tab).offering(tab, " "));
        }
        if (found.isEmpty()) {
            afterColon(fault, found);
        }
        return found;
    }

    /** What is wrong with a key that begins with a blank which the engine takes for text. */
    static List<Diagnostic> inKey(Node.Scalar key) {
        if (key.quoted() || key.text().isEmpty() || !isOdd(key.text().charAt(0))) {
            return List.of();
        }
        Span span = key.span();
        Slice slice = Slice.of(span.file());
        String line = slice.line(span.line());
        int start = slice.lineStart(span.line());
        return List.of(
                leading(
                        slice,
                        line,
                        start,
                        span.file().offset(span.line(), span.column()) - start));
    }

    private static boolean isOdd(char character) {
        return character == '\t' || character == IDEOGRAPHIC || character == NO_BREAK;
    }

    /** Where the first blank of the indentation is that is not an ordinary one; -1 without. */
    private static int odd(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (isOdd(line.charAt(at))) {
                return line.isBlank() ? -1 : at;
            }
            if (line.charAt(at) != ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static Diagnostic leading(Slice slice, String line, int start, int odd) {
        int end = odd;
        StringBuilder mended = new StringBuilder(line.substring(0, odd));
        while (end < line.length() && (isOdd(line.charAt(end)) || line.charAt(end) == ' ')) {
            mended.append(line.charAt(end) == ' ' || line.charAt(end) == NO_BREAK ? " " : "  ");
            end++;
        }
        String code = line.charAt(odd) == '\t' ? "yaml.tab-indent" : "yaml.wide-blank";
        mended.append(line.substring(end));
        return Diagnostic.error(code, slice.span(start + odd, start + end))
                .with("mended", cut(mended.toString()));
    }

    private static String cut(String line) {
        return line.length() > 60 ? line.substring(0, line.offsetByCodePoints(0, 30)) + "…" : line;
    }

    /** A colon with a full-width or no-break blank behind it on the line or those just above. */
    private static void afterColon(SyntaxFault fault, List<Diagnostic> found) {
        int first = Math.max(fault.slice().firstLine(), fault.line() - 1);
        for (int line = first; line <= fault.line(); line++) {
            String text = fault.slice().line(line);
            int colon = text.indexOf(':');
            if (colon < 0 || colon + 1 >= text.length() || Lines.isEntry(text)) {
                continue;
            }
            char next = text.charAt(colon + 1);
            if (next == IDEOGRAPHIC || next == NO_BREAK) {
                int at = fault.slice().lineStart(line) + colon + 1;
                Span blank = fault.slice().span(at, at + 1);
                String mended = text.strip().replaceFirst(":[\u3000\u00A0\\s]*", ": ");
                found.add(
                        Diagnostic.error("yaml.wide-blank", blank)
                                .with("mended", Shown.text(mended))
                                .offering(blank, " "));
            }
        }
    }
}
