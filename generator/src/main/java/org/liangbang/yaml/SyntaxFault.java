package org.liangbang.yaml;

import java.util.Objects;
import java.util.Optional;
import org.liangbang.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where and why the engine gave up.
 *
 * @param slice what was being read
 * @param doing what the engine was doing, in its words; may be empty
 * @param problem what stopped it, in its words
 * @param from where it began doing that, as an offset in the text of the file
 * @param at where it stopped, as an offset in the text of the file
 */
record SyntaxFault(Slice slice, String doing, String problem, int from, int at) {
    /** Reads the marks out of the engine's exception, or asks the parser how far it came. */
    static SyntaxFault of(Slice slice, JacksonException failure, JsonParser parser) {
        if (failure.getCause() instanceof MarkedYamlEngineException marked) {
            int at = offset(slice, marked.getProblemMark()).orElse(slice.from());
            int from = offset(slice, marked.getContextMark()).orElse(at);
            String doing = Objects.requireNonNullElse(marked.getContext(), "");
            String problem = Objects.requireNonNullElse(marked.getProblem(), "");
            return new SyntaxFault(slice, doing, problem, from, at);
        }
        boolean onToken = failure.getCause() == null;
        TokenStreamLocation reached =
                onToken ? parser.currentTokenLocation() : parser.currentLocation();
        int line = Math.max(reached.getLineNr(), 1);
        int at = offset(slice, line, Math.max(reached.getColumnNr(), 1));
        String problem = Objects.requireNonNullElse(failure.getOriginalMessage(), "");
        return new SyntaxFault(slice, "", problem, at, at);
    }

    private static Optional<Integer> offset(Slice slice, Optional<Mark> mark) {
        return mark.map(place -> offset(slice, place.getLine() + 1, place.getColumn() + 1));
    }

    private static int offset(Slice slice, int line, int column) {
        int inFile = slice.firstLine() + line - 1;
        if (inFile > slice.lastLine()) {
            return slice.to();
        }
        return Math.min(slice.file().offset(inFile, column), slice.to());
    }

    /** The line where the engine stopped, or the last one with something on it before the end. */
    int line() {
        int line = slice.lineAt(at);
        while (line > slice.firstLine() && (line > slice.lastLine() || isBlank(line))) {
            line--;
        }
        return line;
    }

    /** The line where the engine began what it could not finish. */
    int fromLine() {
        return Math.min(slice.lineAt(from), line());
    }

    private boolean isBlank(int line) {
        return slice.line(line).isBlank();
    }

    /** The character where the engine stopped; a line feed at the end. */
    char character() {
        return at < slice.to() ? slice.text().charAt(at) : '\n';
    }

    /** The word where the engine stopped, or the end of the last line when it read everything. */
    Span place() {
        int line = line();
        if (slice.lineAt(at) != line) {
            return lineEnd(line);
        }
        return word(at);
    }

    /** The place just after the last character of a line. */
    private Span lineEnd(int line) {
        int end = slice.lineStart(line) + slice.line(line).stripTrailing().length();
        return slice.span(end, end);
    }

    /** What is on a line without the blanks around it. */
    Span content(int line) {
        String text = slice.line(line);
        int start = slice.lineStart(line) + Lines.indent(text);
        int end = slice.lineStart(line) + text.stripTrailing().length();
        return slice.span(Math.min(start, end), end);
    }

    /** From an offset up to the next blank, one character at least unless the line ends there. */
    Span word(int start) {
        int end = start;
        while (end < slice.to() && !Character.isWhitespace(slice.text().charAt(end))) {
            end++;
        }
        return slice.span(start, end);
    }
}
