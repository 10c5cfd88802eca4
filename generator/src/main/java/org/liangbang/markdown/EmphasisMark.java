package org.liangbang.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;

/**
 * Where {@code *} and {@code _} may open and close emphasis, Chinese included.
 *
 * <p>CommonMark asks for a space between a closing mark behind punctuation and the letter that
 * follows. Chinese has no such space, so {@code 这是**我想做的事。**所以} would not be strong (CommonMark
 * issue 650). Here East Asian punctuation counts as a letter, and any East Asian neighbour as a
 * space, as the amendment "CJK-friendly emphasis" proposes. Text without East Asian characters is
 * read as CommonMark says.
 */
final class EmphasisMark extends EmphasisDelimiterProcessor {
    private final boolean withinWords;

    /** The rule for one of the two marks; only the asterisk works within words. */
    EmphasisMark(char mark) {
        super(mark, false);
        this.withinWords = mark == '*';
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        char left = before.charAt(0);
        char right = after.charAt(0);
        return faces(right, left)
                && (withinWords || !faces(left, right) || Characters.isPunctuation(left));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        char left = before.charAt(0);
        char right = after.charAt(0);
        return faces(left, right)
                && (withinWords || !faces(right, left) || Characters.isPunctuation(right));
    }

    /**
     * Whether a mark belongs to its inner neighbour, given the outer one; a line end is a space.
     */
    static boolean faces(char inner, char outer) {
        if (Characters.isSpace(inner)) {
            return false;
        }
        boolean foreignPunctuation =
                Characters.isPunctuation(inner) && !Characters.isEastAsian(inner);
        return !foreignPunctuation
                || Characters.isSpace(outer)
                || Characters.isPunctuation(outer)
                || Characters.isEastAsian(outer);
    }
}
