package org.liangbang.markdown;

import java.util.Arrays;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;

/**
 * Decides, before anything is parsed, whether a text is small and simple enough for a parser that
 * recurses and looks back. Reads each character once and stops at the first that is too much.
 *
 * <p>Most limits hold between two blank lines, because a paragraph cannot be longer than that and
 * no mark works beyond its paragraph. They lie far above what a newspaper story needs and low
 * enough that the worst text within them is parsed in half a second on 256 kB of stack.
 */
final class Guard {
    static final int LARGEST_BYTES = 200_000;
    static final int MOST_LINES = 5_000;
    static final int LONGEST_PARAGRAPH = 20_000;
    static final int DEEPEST_NESTING = 10;
    static final int MOST_MARKS = 1_000;
    static final int MOST_BRACKETS = 500;
    static final int LONGEST_RUN = 100;
    static final int MOST_REFERENCES = 200;
    static final int MOST_CELLS = 5_000;
    static final int MOST_COLUMNS = 40;

    /** The characters whose number matters to the parser's time or stack, brackets last. */
    private static final String COUNTED = "*_`[<";

    private static final int FIRST_BRACKET = 3;

    private final Reading reading;
    private final String body;
    private final char[] units;
    private final int[] marks = new int[COUNTED.length()];
    private int cells;
    private int references;
    private int paragraphStart;
    private int open;
    private boolean blankBefore = true;

    Guard(Reading reading, String body) {
        this.reading = reading;
        this.body = body;
        this.units = body.toCharArray();
    }

    /** Why the text is not parsed; nothing when it can be. */
    Optional<Diagnostic> refusal() {
        if (isTooLarge()) {
            return Optional.of(refuse("markdown.too-large", 0, lineEnd(0)));
        }
        int lines = 0;
        for (int from = 0; from < body.length(); from = lineEnd(from) + 1) {
            if (++lines > MOST_LINES) {
                return Optional.of(refuse("markdown.too-large", from, lineEnd(from)));
            }
            Optional<Diagnostic> refusal = line(from, lineEnd(from));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private boolean isTooLarge() {
        if (body.length() * 3L <= LARGEST_BYTES) {
            return false;
        }
        long bytes = 0;
        for (int at = 0; at < body.length(); at++) {
            char unit = units[at];
            bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : 3;
        }
        return bytes > LARGEST_BYTES;
    }

    private int lineEnd(int from) {
        int end = body.indexOf('\n', from);
        return end < 0 ? body.length() : end;
    }

    private Optional<Diagnostic> line(int from, int end) {
        int start = from;
        while (start < end && isBlank(body.charAt(start))) {
            start++;
        }
        if (start == end) {
            startParagraph(end);
            return Optional.empty();
        }
        Optional<Diagnostic> refusal = nesting(from, end);
        if (refusal.isPresent()) {
            return refusal;
        }
        blankBefore = false;
        if (body.charAt(start) == '[' && ++references > MOST_REFERENCES) {
            return Optional.of(tooMany("markdown.too-many-references", start, MOST_REFERENCES));
        }
        int last = paragraphStart + LONGEST_PARAGRAPH;
        refusal = marks(from, Math.min(end, last));
        return refusal.isPresent() || end <= last
                ? refusal
                : Optional.of(tooMany("markdown.paragraph-too-long", last, LONGEST_PARAGRAPH));
    }

    private void startParagraph(int at) {
        blankBefore = true;
        paragraphStart = at;
        cells = 0;
        Arrays.fill(marks, 0);
    }

    private Optional<Diagnostic> marks(int from, int end) {
        int run = 0;
        int columns = 0;
        char previous = 0;
        for (int at = from; at < end; at++) {
            char unit = units[at];
            if (unit > '~') {
                previous = unit;
                continue;
            }
            run = unit == previous ? run + 1 : 1;
            previous = unit;
            if (run > LONGEST_RUN && !Character.isLetterOrDigit(unit)) {
                return Optional.of(tooMany("markdown.too-many-marks", at, LONGEST_RUN));
            }
            if (unit == '|' && (++columns > MOST_COLUMNS || ++cells > MOST_CELLS)) {
                int limit = columns > MOST_COLUMNS ? MOST_COLUMNS : MOST_CELLS;
                return Optional.of(tooMany("markdown.too-many-cells", at, limit));
            }
            int kind = COUNTED.indexOf(unit);
            if (kind >= 0 && ++marks[kind] > most(kind)) {
                return Optional.of(tooMany("markdown.too-many-marks", at, most(kind)));
            }
        }
        return Optional.empty();
    }

    private static int most(int kind) {
        return kind < FIRST_BRACKET ? MOST_MARKS : MOST_BRACKETS;
    }

    /**
     * Bounds how deep the quotes and lists around this line can lie: what the lines before left
     * open, plus the marks at the start of this line; but every list that goes on takes two columns
     * of indent and every quote a mark.
     */
    private Optional<Diagnostic> nesting(int from, int end) {
        Prefix prefix = new Prefix(body, from, end);
        int depth = 0;
        int marks = 0;
        while (prefix.next()) {
            marks++;
            depth = Math.min(open + marks, marks + prefix.columns() / 2);
            if (depth > DEEPEST_NESTING) {
                return Optional.of(tooMany("markdown.too-deep", prefix.mark(), DEEPEST_NESTING));
            }
        }
        depth = Math.min(open + marks, marks + prefix.columns() / 2);
        open = blankBefore ? depth : Math.max(open, depth);
        return Optional.empty();
    }

    private Diagnostic tooMany(String code, int at, int limit) {
        return refuse(code, at, body.offsetByCodePoints(at, 1))
                .with("mark", body.substring(at, at + 1))
                .with("limit", limit);
    }

    private Diagnostic refuse(String code, int from, int to) {
        return Diagnostic.error(code, reading.span(from, to));
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\r';
    }
}
