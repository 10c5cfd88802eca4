package org.liangbang.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * What becomes of a line ending inside a paragraph: nothing beside a Chinese character, a space
 * between words of other scripts.
 */
final class LineJoin {
    private LineJoin() {}

    /** Whether a space goes between the last character of a line and the first of the next. */
    static boolean isSpaced(char before, char after) {
        if (before == Line.NONE || after == Line.NONE) {
            return false;
        }
        if (Characters.isSharedMark(before)) {
            return !Characters.isEastAsian(after);
        }
        if (Characters.isSharedMark(after)) {
            return Characters.isSpaced(before);
        }
        return Characters.isSpaced(before) && Characters.isSpaced(after);
    }

    /** The characters of the first leaf behind a node in the same block; none at a line ending. */
    static Optional<BasedSequence> behind(Node node) {
        Node next = node.getNext();
        for (Node up = node.getParent(); next == null && up != null; up = up.getParent()) {
            if (up instanceof com.vladsch.flexmark.util.ast.Block) {
                return Optional.empty();
            }
            next = up.getNext();
        }
        while (next != null && next.hasChildren()) {
            next = next.getFirstChild();
        }
        return next == null || next instanceof HardLineBreak || next instanceof SoftLineBreak
                ? Optional.empty()
                : Optional.of(next.getChars());
    }

    /** The first character that will be visible, indents and escapes apart. */
    static char first(BasedSequence characters) {
        int at = 0;
        while (at < characters.length() && isSkipped(characters, at)) {
            at++;
        }
        return at < characters.length() ? characters.charAt(at) : Line.NONE;
    }

    private static boolean isSkipped(BasedSequence characters, int at) {
        char unit = characters.charAt(at);
        return Characters.isSpace(unit) || (unit == '\\' && at + 1 < characters.length());
    }

    /** Some lines as one, joined by the rule of this class. */
    static String joined(String lines) {
        if (lines.indexOf('\n') < 0) {
            return lines;
        }
        StringBuilder one = new StringBuilder(lines.length());
        for (String line : lines.split("\n", -1)) {
            String words = line.strip();
            if (one.length() > 0
                    && !words.isEmpty()
                    && isSpaced(one.charAt(one.length() - 1), words.charAt(0))) {
                one.append(' ');
            }
            one.append(words);
        }
        return one.toString();
    }

    /** Some lines as one, joined by a space each. */
    static String spaced(String lines) {
        return lines.replace("\r\n", " ").replace('\n', ' ');
    }
}
