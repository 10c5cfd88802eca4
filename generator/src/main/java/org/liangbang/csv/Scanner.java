package org.liangbang.csv;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;

/** Cuts the text of a file into rows of cells, each with its place. */
final class Scanner {
    /** Cells of one file; far above what people keep in a sheet. */
    static final int MOST_CELLS = 200_000;

    private static final char REPLACEMENT = '\uFFFD';

    private final SourceFile file;
    private final String text;
    private final Findings findings;
    private int at;
    private int cells;
    private boolean whole;

    Scanner(SourceFile file, Findings findings) {
        this.file = file;
        this.text = file.text();
        this.findings = findings;
    }

    /** All rows, empty ones too; those behind a mistake that leaves no way to go on are not. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            lines.add(line());
            if (cells > MOST_CELLS) {
                findings.add(
                        Diagnostic.error("csv.too-many", file.span(at, at))
                                .with("limit", MOST_CELLS));
                return List.of();
            }
        }
        return lines;
    }

    private Line line() {
        List<Node.Scalar> row = new ArrayList<>();
        whole = true;
        row.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            row.add(cell());
        }
        skipLineEnd();
        return new Line(row, whole);
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private Node.Scalar cell() {
        cells++;
        int start = at;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain(start);
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\u3000';
    }

    private Node.Scalar plain(int start) {
        int from = at;
        boolean quoteSaid = false;
        while (at < text.length() && !endsCell(at)) {
            if (text.charAt(at) == '"' && !quoteSaid) {
                wrong("csv.quote-inside", at, at + 1);
                quoteSaid = true;
            }
            check(at);
            at++;
        }
        int to = at;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        int first = from == to ? start : from;
        return new Node.Scalar(text.substring(from, to), false, file.span(Math.min(first, to), to));
    }

    private boolean endsCell(int place) {
        char unit = text.charAt(place);
        return unit == ',' || isLineEnd(place);
    }

    private boolean isLineEnd(int place) {
        char unit = text.charAt(place);
        boolean pair = unit == '\r' && place + 1 < text.length() && text.charAt(place + 1) == '\n';
        return unit == '\n' || pair;
    }

    private Node.Scalar quoted() {
        int open = at;
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                content.append('"');
                at += 2;
            } else if (unit == '"') {
                at++;
                return closed(open, content.toString());
            } else {
                check(at);
                if (unit != '\r' || !isLineEnd(at)) {
                    content.append(unit);
                }
                at++;
            }
        }
        wrong("csv.quote-unclosed", open, open + 1);
        return new Node.Scalar(content.toString(), true, file.span(open, at));
    }

    private Node.Scalar closed(int open, String content) {
        int end = at;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        int stray = at;
        while (at < text.length() && !endsCell(at)) {
            at++;
        }
        if (at > stray) {
            wrong("csv.text-after-quote", stray, at);
        }
        return new Node.Scalar(content, true, file.span(open, end));
    }

    /** A character that no program shows: a control character, half a pair, one lost before. */
    private void check(int place) {
        char unit = text.charAt(place);
        boolean control = unit < ' ' && unit != '\t' && !isLineEnd(place);
        boolean half =
                Character.isHighSurrogate(unit)
                        ? place + 1 == text.length()
                                || !Character.isLowSurrogate(text.charAt(place + 1))
                        : Character.isLowSurrogate(unit)
                                && (place == 0
                                        || !Character.isHighSurrogate(text.charAt(place - 1)));
        if (control || half || unit == '\u007F' || unit == REPLACEMENT) {
            wrong("csv.control-character", place, place + 1);
        }
    }

    private void wrong(String code, int from, int to) {
        whole = false;
        findings.add(Diagnostic.error(code, file.span(from, to)));
    }
}
