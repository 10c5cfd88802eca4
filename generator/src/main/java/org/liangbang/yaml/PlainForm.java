package org.liangbang.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.source.Node;
import org.liangbang.source.Span;

/**
 * Reads the YAML that people mostly write, many times quicker than the engine: lists and keys by
 * indentation, whose values stand on one line, plain, in quotes without escapes, or in brackets.
 *
 * <p>It knows only how to agree. At the first thing that is not of this form (a block text, a
 * second line of a value, an anchor, a key twice, any mistake) it gives up, and the engine reads
 * the text from the beginning; whatever it does accept, the engine reads as the same tree with the
 * same places.
 */
final class PlainForm {
    private final PlainLine line;

    private PlainForm(Slice slice, char[] units) {
        this.line = new PlainLine(slice, units);
    }

    /**
     * The tree, or nothing when the engine must be asked.
     *
     * @param units the characters of the slice and a line feed; none may take two units
     */
    static Optional<Node> read(Slice slice, char[] units) {
        PlainForm form = new PlainForm(slice, units);
        form.line.advance();
        if (form.line.indent() != 0) {
            return Optional.empty();
        }
        form.line.count();
        Node root = form.block(1);
        boolean whole = form.line.isPlain() && form.line.indent() == PlainLine.END;
        return whole ? Optional.of(root) : Optional.empty();
    }

    /** The list or the keys that begin with the current line. */
    private Node block(int depth) {
        int first = line.first();
        return line.isItem(first) ? sequence(first, depth) : mapping(first, depth);
    }

    private Node mapping(int first, int depth) {
        int indent = line.columnAt(first);
        Span start = line.place(first, first);
        List<Node.Entry> entries = new ArrayList<>();
        Keys keys = new Keys();
        int at = first;
        Span last;
        do {
            int colon = line.colonAfter(at);
            if (colon < 0 || depth > Limits.DEPTH) {
                return line.giveUp();
            }
            Node.Scalar key = line.scalar(at, colon);
            if (keys.add(key).isPresent()) {
                return line.giveUp();
            }
            Node value = behindColon(indent, colon + 1, depth);
            entries.add(new Node.Entry(key, value));
            last = value.span();
            at = line.first();
        } while (line.isPlain() && line.indent() == indent);
        return new Node.Mapping(entries, start.to(last));
    }

    private Node behindColon(int indent, int from, int depth) {
        int at = line.afterBlanks(from);
        if (!line.isIdle(at)) {
            return onLine(at, depth);
        }
        Node.Scalar empty = line.scalar(from, from);
        line.advance();
        if (line.indent() > indent) {
            return block(depth + 1);
        }
        boolean level = line.indent() == indent && line.isItem(line.first());
        return level ? sequence(line.first(), depth + 1) : empty;
    }

    private Node sequence(int first, int depth) {
        if (depth > Limits.DEPTH) {
            return line.giveUp();
        }
        int indent = line.columnAt(first);
        Span start = line.place(first, first);
        List<Node> items = new ArrayList<>();
        int at = first;
        do {
            items.add(item(indent, at, depth));
            at = line.first();
        } while (line.isPlain() && line.indent() == indent && line.isItem(at));
        return new Node.Sequence(items, start.to(items.get(items.size() - 1).span()));
    }

    private Node item(int indent, int dash, int depth) {
        int at = line.afterBlanks(dash + 1);
        if (line.isIdle(at)) {
            Node.Scalar empty = line.scalar(dash + 1, dash + 1);
            line.advance();
            return line.indent() > indent ? block(depth + 1) : empty;
        }
        if (line.colonAfter(at) < 0) {
            return onLine(at, depth);
        }
        line.count();
        return mapping(at, depth + 1);
    }

    /** A value on the rest of the line; what is indented deeper below fits no level and is left. */
    private Node onLine(int at, int depth) {
        Node value = line.value(at, depth + 1);
        line.advance();
        return value;
    }
}
