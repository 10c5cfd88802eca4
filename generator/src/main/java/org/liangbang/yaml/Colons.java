package org.liangbang.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.source.Span;

/**
 * Keys whose colon is full-width or has no blank after it. The engine takes such a line for text
 * and complains about the next one; here the line itself is found.
 */
final class Colons {
    /** A full-width colon, which Chinese input methods write. */
    private static final char FULL_WIDTH = '\uFF1A';

    private static final String KEY = "(?:[A-Za-z][\\w-]*|\\p{IsHan}{1,8})";
    private static final Pattern WIDE = Pattern.compile("[ \\t]*(?:- +)*" + KEY + " *\uFF1A.*");
    private static final Pattern TIGHT =
            Pattern.compile("[ \\t]*(?:- +)*[A-Za-z][\\w-]*:[^\\s/].*");
    private static final Pattern WIDE_IN_FLOW = Pattern.compile("[\\[{, ][A-Za-z][\\w-]*\uFF1A");

    /** How far up from where the engine stopped a text can begin that was meant as keys. */
    private static final int LINES_UP = 50;

    private Colons() {}

    /** What is wrong with the colon of a key that the engine accepted, as it does in brackets. */
    static List<Diagnostic> inKey(Node.Scalar key, Node value) {
        String text = key.text();
        if (key.quoted() || (text.indexOf(FULL_WIDTH) <= 0 && text.indexOf(':') <= 0)) {
            return List.of();
        }
        int wide = text.indexOf(FULL_WIDTH);
        String line = key.span().file().line(key.span().line());
        if (wide > 0) {
            return List.of(wide(line, part(key, wide)));
        }
        boolean alone = value instanceof Node.Scalar scalar && scalar.isEmpty();
        if (alone && TIGHT.matcher(text).matches()) {
            return List.of(tight(text, part(key, text.indexOf(':'))));
        }
        return List.of();
    }

    /** What is wrong with a file that is one line of text, when that was meant as a key. */
    static List<Diagnostic> inRoot(Node.Scalar root) {
        Span span = root.span();
        String line = span.file().line(span.line());
        if (root.quoted() || !isMeantAsKey(line)) {
            return List.of();
        }
        boolean isWide = WIDE.matcher(line).matches();
        int at = span.file().offset(span.line(), 1) + line.indexOf(isWide ? FULL_WIDTH : ':');
        Span colon = span.file().span(at, at + 1);
        return List.of(isWide ? wide(line, colon) : tight(line.strip(), colon));
    }

    /** Whether a line begins like a key but for its colon. */
    static boolean isMeantAsKey(String line) {
        return !Lines.isEntry(line)
                && (WIDE.matcher(line).matches() || TIGHT.matcher(line).matches());
    }

    /** The place of one character of a key; a plain key stands on one line. */
    private static Span part(Node.Scalar key, int index) {
        Span span = key.span();
        int column = span.column() + key.text().codePointCount(0, index);
        return new Span(span.file(), span.line(), column, span.line(), column + 1);
    }

    /** The lines that were meant as keys, above and at the place where the engine stopped. */
    static List<Diagnostic> explain(SyntaxFault fault) {
        if (fault.doing().contains("flow")) {
            return inFlow(fault);
        }
        if (!isAboutKeys(fault)) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        int last = fault.line();
        int first = Math.max(fault.slice().firstLine(), last - LINES_UP);
        for (int line = last; line >= first; line--) {
            String text = fault.slice().line(line);
            if (WIDE.matcher(text).matches() && !Lines.isEntry(text)) {
                found.add(wideLine(fault, line));
            } else if (TIGHT.matcher(text).matches() && !Lines.isEntry(text)) {
                found.add(tight(text.strip(), colon(fault, line, ':')));
            } else if (line < last && Lines.isEntry(text)) {
                break;
            }
        }
        return found;
    }

    private static boolean isAboutKeys(SyntaxFault fault) {
        return fault.problem().contains("mapping values are not allowed")
                || fault.problem().contains("could not find expected ':'")
                || fault.problem().contains("expected <block end>")
                || fault.problem().contains("<document start>");
    }

    private static List<Diagnostic> inFlow(SyntaxFault fault) {
        int to = Math.max(fault.at(), fault.from());
        Matcher matcher = WIDE_IN_FLOW.matcher(fault.slice().text()).region(fault.from(), to);
        List<Diagnostic> found = new ArrayList<>();
        while (matcher.find() && found.size() < LINES_UP) {
            Span colon = fault.slice().span(matcher.end() - 1, matcher.end());
            found.add(wide(fault.slice().line(colon.line()), colon));
        }
        return found;
    }

    private static Diagnostic wideLine(SyntaxFault fault, int line) {
        return wide(fault.slice().line(line), colon(fault, line, FULL_WIDTH));
    }

    private static Span colon(SyntaxFault fault, int line, char colon) {
        int at = fault.slice().lineStart(line) + fault.slice().line(line).indexOf(colon);
        return fault.slice().span(at, at + 1);
    }

    private static Diagnostic wide(String line, Span place) {
        String mended = line.strip().replaceFirst(" *\uFF1A\\s*", ": ");
        return Diagnostic.error("yaml.full-width-colon", place)
                .with("mended", Shown.text(mended))
                .offering(place, ": ");
    }

    private static Diagnostic tight(String text, Span place) {
        return Diagnostic.error("yaml.tight-colon", place)
                .with("mended", Shown.text(text.replaceFirst(":", ": ")))
                .offering(place, ": ");
    }
}
