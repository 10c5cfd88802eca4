package org.liangbang.yaml;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** The current line of {@link PlainForm} and what can stand on it: keys, scalars, brackets. */
final class PlainLine {
    /** The indentation that stands for the end of the text. */
    static final int END = -1;

    /** What cannot begin a plain scalar, or begins something else. */
    private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";

    /** The engine takes no more than 1024 characters for a key. */
    private static final int LONGEST_KEY = 1_000;

    private final SourceFile file;

    /** The characters and a line feed behind them, so that every line has one. */
    private final char[] units;

    private int number;
    private int start;
    private int end;
    private int first;
    private int next;
    private int reached;
    private int nodes;
    private boolean plain = true;

    PlainLine(Slice slice, char[] units) {
        this.file = slice.file();
        this.units = units;
        this.number = slice.firstLine() - 1;
    }

    /** Whether nothing has been met so far that the engine must look at. */
    boolean isPlain() {
        return plain && nodes <= Limits.NODES;
    }

    /** Gives up; what is returned has no meaning. */
    Node.Scalar giveUp() {
        plain = false;
        return new Node.Scalar("", false, place(start, start));
    }

    /** Goes to the next line with something on it besides a comment. */
    void advance() {
        do {
            start = Math.min(next, units.length - 1);
            number++;
            end = start;
            while (units[end] != '\n') {
                end++;
            }
            next = end + 1;
            if (end > start && units[end - 1] == '\r') {
                end--;
            }
            first = afterBlanks(start);
        } while (next < units.length && isIdle(first));
    }

    /** How far the line is indented; {@link #END} after the last. */
    int indent() {
        return isIdle(first) ? END : first - start;
    }

    /** Where the first character of the line is that is no blank. */
    int first() {
        return first;
    }

    /** The indentation of a block that begins somewhere on this line. */
    int columnAt(int at) {
        return at - start;
    }

    int afterBlanks(int from) {
        int at = from;
        while (units[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Whether the line, or a comment, ends here. */
    boolean isIdle(int at) {
        return at >= end || units[at] == '#';
    }

    /** Whether a list item begins here. */
    boolean isItem(int at) {
        return units[at] == '-' && isGap(at + 1);
    }

    private boolean isGap(int at) {
        return at >= end || units[at] == ' ';
    }

    /** Where the colon behind the key that begins here is, or -1 when there is no plain key. */
    int colonAfter(int from) {
        int at = from;
        while (isKeyPart(units[at])) {
            at++;
        }
        boolean isKey =
                units[at] == ':' && at > from && at - from <= LONGEST_KEY && units[from] != '-';
        return isKey && isGap(at + 1) ? at : -1;
    }

    private static boolean isKeyPart(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= '0' && unit <= '9')
                || unit == '-'
                || (unit >= 'A' && unit <= 'Z')
                || unit == '_'
                || (unit >= 0x4E00 && unit <= 0x9FFF);
    }

    /** Counts a list or mapping that goes over several lines. */
    void count() {
        nodes++;
    }

    /** The plain scalar between two places on this line. */
    Node.Scalar scalar(int from, int until) {
        nodes++;
        return new Node.Scalar(new String(units, from, until - from), false, place(from, until));
    }

    Span place(int from, int until) {
        return new Span(file, number, from - start + 1, number, until - start + 1);
    }

    /** The value that begins here and is all there is on the rest of the line. */
    Node value(int from, int depth) {
        Node value =
                switch (units[from]) {
                    case '"', '\'' -> quoted(from);
                    case '[' -> sequence(from, depth);
                    case '{' -> mapping(from, depth);
                    default -> toLineEnd(from);
                };
        return plain && isIdle(afterBlanks(reached)) ? value : giveUp();
    }

    /** Whether a plain scalar can begin here; a dash only before a letter or digit. */
    private boolean isPlainStart(int at) {
        char unit = units[at];
        return unit == '-'
                ? Character.isLetterOrDigit(units[at + 1])
                : INDICATORS.indexOf(unit) < 0;
    }

    private Node.Scalar toLineEnd(int from) {
        int at = from;
        int until = from;
        while (at < end) {
            char unit = units[at];
            boolean isOrdinary = unit >= '0' && unit != ':';
            if (!isOrdinary && (unit == '\t' || (unit == ':' && isGap(at + 1)))) {
                return giveUp();
            }
            if (unit == '#' && at > from && units[at - 1] == ' ') {
                break;
            }
            at++;
            until = unit == ' ' ? until : at;
        }
        reached = until;
        return isPlainStart(from) ? scalar(from, until) : giveUp();
    }

    /** A text in quotes; where one is doubled, nothing fits behind the first of them. */
    private Node.Scalar quoted(int from) {
        char quote = units[from];
        int closing = from + 1;
        while (closing < end && units[closing] != quote && units[closing] != '\\') {
            closing++;
        }
        if (closing >= end || units[closing] == '\\') {
            return giveUp();
        }
        reached = closing + 1;
        nodes++;
        String text = new String(units, from + 1, closing - from - 1);
        return new Node.Scalar(text, true, place(from, reached));
    }

    private Node sequence(int from, int depth) {
        if (depth > Limits.DEPTH) {
            return giveUp();
        }
        List<Node> items = new ArrayList<>();
        int at = afterBlanks(from + 1);
        while (plain && at < end && units[at] != ']') {
            items.add(inBrackets(at, depth + 1));
            at = afterComma(']');
        }
        return close(at) ? new Node.Sequence(items, place(from, reached)) : giveUp();
    }

    private Node mapping(int from, int depth) {
        if (depth > Limits.DEPTH) {
            return giveUp();
        }
        List<Node.Entry> entries = new ArrayList<>();
        Keys keys = new Keys();
        int at = afterBlanks(from + 1);
        while (plain && at < end && units[at] != '}') {
            int colon = colonAfter(at);
            if (colon < 0) {
                return giveUp();
            }
            Node.Scalar key = scalar(at, colon);
            int value = afterBlanks(colon + 1);
            if (value >= end || keys.add(key).isPresent()) {
                return giveUp();
            }
            entries.add(new Node.Entry(key, inBracketsOrEmpty(colon + 1, value, depth + 1)));
            at = afterComma('}');
        }
        return close(at) ? new Node.Mapping(entries, place(from, reached)) : giveUp();
    }

    private Node inBracketsOrEmpty(int behindColon, int at, int depth) {
        if (units[at] != ',' && units[at] != '}') {
            return inBrackets(at, depth);
        }
        reached = at;
        return scalar(behindColon, behindColon);
    }

    /** Where the next item or the closing bracket is; gives up when neither follows. */
    private int afterComma(char closing) {
        int at = afterBlanks(reached);
        if (units[at] == ',') {
            return afterBlanks(at + 1);
        }
        if (units[at] != closing) {
            giveUp();
        }
        return at;
    }

    private boolean close(int at) {
        if (!plain || at >= end) {
            return false;
        }
        nodes++;
        reached = at + 1;
        return true;
    }

    private Node inBrackets(int from, int depth) {
        return switch (units[from]) {
            case '"', '\'' -> quoted(from);
            case '[' -> sequence(from, depth);
            case '{' -> mapping(from, depth);
            default -> toComma(from);
        };
    }

    private Node.Scalar toComma(int from) {
        int at = from;
        int until = from;
        while (at < end) {
            char unit = units[at];
            if (unit == ',' || unit == ']' || unit == '}') {
                break;
            }
            if (unit == '\t' || unit == '[' || unit == '{' || isColonOrComment(at)) {
                return giveUp();
            }
            at++;
            until = unit == ' ' ? until : at;
        }
        reached = until;
        return until > from && isPlainStart(from) ? scalar(from, until) : giveUp();
    }

    private boolean isColonOrComment(int at) {
        return (units[at] == ':' && (isGap(at + 1) || ",[]{}".indexOf(units[at + 1]) >= 0))
                || (units[at] == '#' && units[at - 1] == ' ');
    }
}
