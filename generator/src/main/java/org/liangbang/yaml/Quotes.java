package org.liangbang.yaml;

import java.util.List;
import org.liangbang.diagnostic.Diagnostic;

/**
 * Finds the quote that was not closed, or closed too early, once the engine has given up.
 *
 * <p>The engine reads on to the next quote anywhere below and complains there. This walks over the
 * lines from the top, as an editor would, and stops at the first quoted text after which a line
 * goes on as it must not.
 */
final class Quotes {
    private final SyntaxFault fault;
    private final Slice slice;
    private final String text;
    private int at;
    private int depth;

    private Quotes(SyntaxFault fault) {
        this.fault = fault;
        this.slice = fault.slice();
        this.text = slice.text();
        this.at = slice.from();
    }

    static List<Diagnostic> explain(SyntaxFault fault) {
        if (fault.problem().contains("escape")) {
            int backslash = fault.slice().text().lastIndexOf('\\', fault.at());
            int end = Math.min(Math.max(fault.at(), backslash) + 1, fault.slice().to());
            return List.of(
                    Diagnostic.error(
                                    "yaml.unknown-escape",
                                    fault.slice().span(Math.max(backslash, fault.from()), end))
                            .related("opened", fault.slice().span(fault.from(), fault.from() + 1)));
        }
        return new Quotes(fault).search();
    }

    private List<Diagnostic> search() {
        int last = fault.line();
        int line = slice.firstLine();
        while (line <= last) {
            String content = slice.line(line);
            int block = depth == 0 ? Lines.blockIndent(content) : -1;
            at = slice.lineStart(line);
            int end = at + content.length();
            List<Diagnostic> found = onLine(line, end);
            if (!found.isEmpty()) {
                return found;
            }
            line = Math.max(slice.lineAt(Math.min(at, slice.to())), line) + 1;
            if (block >= 0) {
                line = Lines.afterBlock(slice, line, block);
            }
        }
        return List.of();
    }

    /**
     * Goes over the tokens that begin on a line; leaves the walk at the end of the last of them.
     */
    private List<Diagnostic> onLine(int line, int end) {
        boolean fresh = true;
        while (at < end) {
            char character = text.charAt(at);
            if (fresh && (character == '"' || character == '\'')) {
                int opened = at;
                at = afterClosing(opened);
                if (at < 0 || !isFollowedWell()) {
                    return found(opened, line);
                }
                fresh = false;
                end = Math.max(end, lineEnd(at));
            } else if (character == '#' && (at == 0 || isBlank(text.charAt(at - 1)))) {
                at = end;
            } else {
                fresh = isFreshAfter(character, fresh);
                at++;
            }
        }
        return List.of();
    }

    /** Whether a token can begin behind this character. */
    private boolean isFreshAfter(char character, boolean fresh) {
        boolean blankNext = at + 1 >= slice.to() || isBlank(text.charAt(at + 1));
        if (character == '[' || character == '{') {
            boolean opens = fresh || depth > 0;
            depth += opens ? 1 : 0;
            return opens;
        }
        if (character == ']' || character == '}') {
            depth = Math.max(0, depth - 1);
            return false;
        }
        return switch (character) {
            case ' ' -> fresh;
            case ',' -> depth > 0;
            case ':' -> blankNext;
            case '-' -> fresh && blankNext;
            default -> false;
        };
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > slice.to() ? slice.to() : end;
    }

    /** The offset behind the quote that closes the one at an offset; -1 when none does. */
    private int afterClosing(int opened) {
        char quote = text.charAt(opened);
        for (int next = opened + 1; next < slice.to(); next++) {
            char character = text.charAt(next);
            if (character == '\\' && quote == '"') {
                next++;
            } else if (character == quote) {
                if (quote == '"' || next + 1 >= slice.to() || text.charAt(next + 1) != quote) {
                    return next + 1;
                }
                next++;
            }
        }
        return -1;
    }

    /** Whether what comes behind a closing quote may stand there. */
    private boolean isFollowedWell() {
        int next = at;
        while (next < slice.to() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= slice.to()) {
            return true;
        }
        char character = text.charAt(next);
        return character == '\n'
                || character == '\r'
                || character == ':'
                || (character == '#' && next > at)
                || (depth > 0 && (character == ',' || character == ']' || character == '}'));
    }

    /** Whether the next item of a list in brackets follows, rather than more of the same text. */
    private boolean isCommaMissing() {
        String rest = text.substring(at, Math.min(lineEnd(at), slice.to())).stripLeading();
        return depth > 0 && (rest.startsWith("\"") || rest.startsWith("'"));
    }

    private List<Diagnostic> found(int opened, int line) {
        boolean sameLine = at >= 0 && slice.lineAt(at - 1) == line;
        if (sameLine && (line != fault.line() || isCommaMissing())) {
            return List.of();
        }
        int lineEnd = slice.lineStart(line) + slice.line(line).stripTrailing().length();
        String written = text.substring(opened, lineEnd);
        if (!sameLine) {
            return List.of(
                    Diagnostic.error("yaml.unclosed-quote", slice.span(opened, lineEnd))
                            .with("mended", Shown.text(written + written.charAt(0))));
        }
        return List.of(
                Diagnostic.error("yaml.text-after-quote", slice.span(at, Math.max(at, lineEnd)))
                        .with("mended", Shown.text(requoted(written)))
                        .related("opened", slice.span(opened, at)));
    }

    /** The text in single quotes, which keep double ones as they are, or the other way round. */
    private static String requoted(String written) {
        return written.indexOf('\'') < 0
                ? "'" + written + "'"
                : '"' + written.replace("\"", "\\\"") + '"';
    }
}
