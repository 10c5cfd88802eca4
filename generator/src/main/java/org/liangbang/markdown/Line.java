package org.liangbang.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangbang.document.Inline;

/** Inlines being put together: neighbouring characters become one text. */
final class Line {
    /** Stands for nothing visible. */
    static final char NONE = 0;

    /** Stands for a number that is not known yet. */
    static final char NUMBER = '0';

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int depth;
    private char last;

    /** A line of its own. */
    Line() {
        this(0, NONE);
    }

    private Line(int depth, char last) {
        this.depth = depth;
        this.last = last;
    }

    /** How many others this one is nested in. */
    int depth() {
        return depth;
    }

    /** Adds characters; white space at the start of a line is left out. */
    void text(String characters) {
        int from = 0;
        if (last == NONE) {
            while (from < characters.length() && Characters.isSpace(characters.charAt(from))) {
                from++;
            }
        }
        if (from < characters.length()) {
            text.append(characters, from, characters.length());
            last = characters.charAt(characters.length() - 1);
        }
    }

    /** Adds an inline that ends with a character as far as its neighbour is concerned. */
    void add(Inline inline, char ending) {
        flush();
        inlines.add(inline);
        last = ending;
    }

    /** Adds an inline made of others; nothing when those turn out to be none. */
    void nested(Consumer<Line> fill, Function<List<Inline>, Inline> wrap) {
        Line inside = new Line(depth + 1, last);
        fill.accept(inside);
        List<Inline> content = inside.all();
        last = inside.last;
        if (!content.isEmpty()) {
            flush();
            inlines.add(wrap.apply(content));
        }
    }

    /** The last visible character; {@link #NONE} at the start of a line. */
    char last() {
        return last;
    }

    /** Says that a source line ends here, so white space that follows is an indent. */
    void startAgain() {
        last = NONE;
    }

    boolean isEmpty() {
        return inlines.isEmpty() && text.length() == 0;
    }

    /** Everything added, without white space at the end. */
    List<Inline> finish() {
        int end = text.length();
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        return all();
    }

    private List<Inline> all() {
        flush();
        return inlines;
    }

    private void flush() {
        if (text.length() > 0) {
            inlines.add(Inline.text(text.toString()));
            text.setLength(0);
        }
    }
}
