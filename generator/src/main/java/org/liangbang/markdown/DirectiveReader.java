package org.liangbang.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.source.Span;

/**
 * Reads one line {@code ::: name key=value key="two words"}: a name of small letters, digits and
 * hyphens, then parameters parted by blanks, each key once; {@code :::} may end the line.
 */
final class DirectiveReader {
    private static final String CODE = "markdown.directive-malformed";

    private final Reading reading;
    private final String line;
    private final int start;
    private int at;

    /** A line and the offset of its first colon in the body. */
    DirectiveReader(Reading reading, String line, int start) {
        this.reading = reading;
        this.line = line;
        this.start = start;
        while (at < line.length() && line.charAt(at) == ':') {
            at++;
        }
    }

    /** Whether the line has colons only, and so closes what is open. */
    boolean isClosing() {
        return at == line.length();
    }

    /** Whether the line opens paragraphs that may be left out. */
    boolean isOptional() {
        return line.substring(at).strip().equals("optional");
    }

    /** The directive; nothing, and a mistake reported, when the line cannot be read. */
    Optional<Block.Directive> directive() {
        skipBlanks();
        int from = at;
        while (at < line.length() && isNameLetter(line.charAt(at))) {
            at++;
        }
        if (from == at || (at < line.length() && !isBlank(line.charAt(at)))) {
            return malformed(from);
        }
        String name = line.substring(from, at);
        List<Block.Parameter> parameters = new ArrayList<>();
        for (skipBlanks(); at < line.length() && !endsHere(); skipBlanks()) {
            int begin = at;
            Optional<Block.Parameter> parameter = parameter();
            if (parameter.isEmpty() || isGiven(parameters, parameter.get().key())) {
                return malformed(begin);
            }
            parameters.add(parameter.get());
        }
        return Optional.of(new Block.Directive(name, parameters, place(0, line.length())));
    }

    private static boolean isGiven(List<Block.Parameter> parameters, String key) {
        return parameters.stream().anyMatch(parameter -> parameter.key().equals(key));
    }

    private boolean endsHere() {
        return line.substring(at).equals(":::");
    }

    private Optional<Block.Parameter> parameter() {
        int from = at;
        while (at < line.length() && isNameLetter(line.charAt(at))) {
            at++;
        }
        String key = line.substring(from, at);
        if (key.isEmpty() || at == line.length() || line.charAt(at) != '=') {
            return Optional.empty();
        }
        at++;
        return value().map(value -> new Block.Parameter(key, value, place(from, at)));
    }

    private Optional<String> value() {
        boolean quoted = at < line.length() && line.charAt(at) == '"';
        int from = quoted ? at + 1 : at;
        int end = from;
        while (end < line.length() && (quoted ? line.charAt(end) != '"' : isPlain(end))) {
            end++;
        }
        boolean complete = quoted ? end < line.length() : end > from;
        at = quoted ? Math.min(end + 1, line.length()) : end;
        boolean parted = at == line.length() || isBlank(line.charAt(at));
        return complete && parted ? Optional.of(line.substring(from, end)) : Optional.empty();
    }

    private boolean isPlain(int index) {
        char unit = line.charAt(index);
        return !isBlank(unit) && unit != '"' && unit != '=';
    }

    private void skipBlanks() {
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
    }

    private Optional<Block.Directive> malformed(int from) {
        int end = from;
        while (end < line.length() && !isBlank(line.charAt(end))) {
            end++;
        }
        reading.report(
                Diagnostic.error(CODE, place(from, end)).with("text", line.substring(from, end)));
        return Optional.empty();
    }

    private Span place(int from, int to) {
        return reading.span(start + from, start + to);
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }

    private static boolean isNameLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '-';
    }
}
