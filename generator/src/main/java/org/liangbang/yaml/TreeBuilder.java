package org.liangbang.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.source.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Makes the tree out of the parser's tokens and refuses what YAML allows and content does not.
 *
 * <p>What a token was written as (quotes, block, anchor, alias, tag) is read off its first
 * character in the text, which the tokens themselves do not tell.
 */
final class TreeBuilder {
    private final Slice slice;
    private final Characters characters;
    private final JsonParser parser;
    private final Findings findings;
    private final Offsets offsets;
    private int nodes;
    private boolean stopped;
    private boolean incomplete;

    TreeBuilder(Slice slice, Characters characters, JsonParser parser, Findings findings) {
        this.slice = slice;
        this.characters = characters;
        this.parser = parser;
        this.findings = findings;
        this.offsets = new Offsets(slice, characters.beyondBasicPlane());
    }

    /**
     * The tree of the only document; none when a mistake leaves no tree to go on with.
     *
     * @throws tools.jackson.core.JacksonException when the text is not YAML
     */
    Optional<Node> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            findings.add(Diagnostic.error("yaml.empty", slice.start()));
            return Optional.empty();
        }
        Node root = node(first, 1);
        if (!stopped) {
            refuseSecondDocument();
        }
        if (root instanceof Node.Scalar scalar) {
            checkLonely(scalar);
        }
        return stopped || incomplete ? Optional.empty() : Optional.of(root);
    }

    private void checkLonely(Node.Scalar root) {
        if (root.isEmpty() && findings.isEmpty()) {
            findings.add(Diagnostic.error("yaml.empty", slice.start()));
            incomplete = true;
        }
        findings.addAll(Colons.inRoot(root));
    }

    private void refuseSecondDocument() {
        if (parser.nextToken() == null) {
            return;
        }
        int line = slice.firstLine() + parser.currentTokenLocation().getLineNr() - 1;
        while (line > slice.firstLine() && !slice.line(line).startsWith("---")) {
            line--;
        }
        int start = slice.lineStart(line);
        findings.add(Diagnostic.error("yaml.many-documents", slice.span(start, start + 3)));
        stopped = true;
    }

    private Node node(JsonToken token, int depth) {
        if (++nodes > Limits.NODES) {
            stop("yaml.too-many", Limits.NODES);
        }
        if (stopped || (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY)) {
            return scalar(parser.getString());
        }
        if (depth > Limits.DEPTH) {
            stop("yaml.too-deep", Limits.DEPTH);
            return scalar("");
        }
        return token == JsonToken.START_OBJECT ? mapping(depth) : sequence(depth);
    }

    private void stop(String code, int limit) {
        if (!stopped) {
            TokenStreamLocation start = parser.currentTokenLocation();
            findings.add(
                    Diagnostic.error(code, span(start, start))
                            .with("limit", String.valueOf(limit)));
        }
        stopped = true;
    }

    private Node.Sequence sequence(int depth) {
        TokenStreamLocation start = parser.currentTokenLocation();
        boolean bracketed = opening(start) == '[';
        List<Node> items = new ArrayList<>();
        Span last = span(start, start);
        JsonToken token = parser.nextToken();
        while (!stopped && token != null && token != JsonToken.END_ARRAY) {
            Node item = node(token, depth + 1);
            items.add(item);
            last = item.span();
            token = stopped ? null : parser.nextToken();
        }
        return new Node.Sequence(items, collection(start, bracketed, last));
    }

    private Node.Mapping mapping(int depth) {
        TokenStreamLocation start = parser.currentTokenLocation();
        boolean bracketed = opening(start) == '{';
        List<Node.Entry> entries = new ArrayList<>();
        Keys keys = new Keys();
        Span last = span(start, start);
        JsonToken token = parser.nextToken();
        while (!stopped && token == JsonToken.PROPERTY_NAME) {
            Node.Scalar key = scalar(parser.currentName());
            nodes++;
            Node value = node(parser.nextToken(), depth + 1);
            if (isFit(key, value, keys)) {
                entries.add(new Node.Entry(key, value));
            }
            last = value.span();
            token = stopped ? null : parser.nextToken();
        }
        return new Node.Mapping(entries, collection(start, bracketed, last));
    }

    private boolean isFit(Node.Scalar key, Node value, Keys keys) {
        if (!key.quoted() && key.text().equals("<<")) {
            findings.add(Diagnostic.error("yaml.merge-key", key.span()));
            incomplete = true;
            return false;
        }
        findings.addAll(Colons.inKey(key, value));
        findings.addAll(Blanks.inKey(key));
        Optional<Node.Scalar> before = keys.add(key);
        if (before.isEmpty()) {
            return true;
        }
        findings.add(
                Diagnostic.error("yaml.duplicate-key", key.span())
                        .with("key", Shown.text(key.text()))
                        .related("first", before.get().span()));
        return false;
    }

    /** From a start to the closing bracket that was just read, or to the end of the last child. */
    private Span collection(TokenStreamLocation start, boolean bracketed, Span last) {
        return bracketed
                ? span(start, parser.currentLocation())
                : new Span(
                        slice.file(),
                        line(start),
                        start.getColumnNr(),
                        last.endLine(),
                        last.endColumn());
    }

    private Node.Scalar scalar(String text) {
        TokenStreamLocation start = parser.currentTokenLocation();
        TokenStreamLocation end = parser.currentLocation();
        Span span = span(start, end);
        if (start.getCharOffset() == end.getCharOffset()) {
            return new Node.Scalar(text, false, span);
        }
        char opening = opening(start);
        if (opening == '"') {
            characters.checkEscaped(text, span, findings);
            return new Node.Scalar(text, true, span);
        }
        if (opening == '|' || opening == '>') {
            return new Node.Scalar(text, true, block(start, end));
        }
        return new Node.Scalar(text, opening == '\'', span);
    }

    /** The place of a block without the line ending and the empty lines after it. */
    private Span block(TokenStreamLocation start, TokenStreamLocation end) {
        int from = offsets.of(start);
        int to = offsets.of(end);
        while (to > from && slice.text().charAt(to - 1) <= ' ') {
            to--;
        }
        return slice.span(from, to);
    }

    /** The first character of a token; reports it when it is that of an anchor, alias or tag. */
    private char opening(TokenStreamLocation start) {
        int at = offsets.of(start);
        char first = at < slice.to() ? slice.text().charAt(at) : ' ';
        if (first == '*' || first == '&' || first == '!') {
            refuseIndicator(first, at);
        }
        return first;
    }

    private void refuseIndicator(char indicator, int at) {
        findings.add(Indicators.refused(slice, indicator, at));
        if (indicator == '*') {
            incomplete = true;
        }
    }

    private Span span(TokenStreamLocation start, TokenStreamLocation end) {
        return new Span(
                slice.file(), line(start), start.getColumnNr(), line(end), end.getColumnNr());
    }

    private int line(TokenStreamLocation location) {
        return slice.firstLine() + location.getLineNr() - 1;
    }
}
