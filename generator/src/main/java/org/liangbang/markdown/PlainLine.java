package org.liangbang.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;

/**
 * Makes a block of a line that stands alone and holds nothing but words and {@code **strong
 * words**}: a paragraph, or a sub-head of either level. Whatever looks like anything else is
 * declined and left to the parser; this must never disagree with it.
 */
final class PlainLine {
    private static final String MARKS_ANYWHERE = "`_[<&\\{|";
    private static final String MARKS_AT_START = "#>-+=~:|\uFF1A";

    private final char[] units;
    private final int start;
    private final List<Inline> inlines = new ArrayList<>();
    private int at;
    private int copied;

    private PlainLine(char[] units, int start) {
        this.units = units;
        this.start = start;
        this.at = start;
        this.copied = start;
    }

    /** The block of a line without its ending; nothing when declined. */
    static Optional<Block> block(String text) {
        char[] units = text.toCharArray();
        int level = level(units);
        PlainLine line = new PlainLine(units, level == 0 ? 0 : level + 1);
        if (!line.startsPlainly(level > 0) || !line.endsPlainly(level > 0) || !line.read()) {
            return Optional.empty();
        }
        return Optional.of(
                level > 0
                        ? new Block.Heading(level, line.inlines)
                        : new Block.Paragraph(line.inlines));
    }

    /** The level of a sub-head that we print; 0 for everything else. */
    private static int level(char[] units) {
        int signs = 0;
        while (signs < units.length && units[signs] == '#') {
            signs++;
        }
        boolean spaced = signs < units.length && units[signs] == ' ';
        return spaced && (signs == 2 || signs == 3) ? signs : 0;
    }

    private boolean startsPlainly(boolean heading) {
        if (start == units.length || Characters.isSpace(units[start])) {
            return false;
        }
        return heading
                ? units[start] != '#'
                : MARKS_AT_START.indexOf(units[start]) < 0 && !startsWithNumber();
    }

    private boolean startsWithNumber() {
        int digits = start;
        while (digits < units.length && units[digits] >= '0' && units[digits] <= '9') {
            digits++;
        }
        return digits > start
                && digits < units.length
                && (units[digits] == '.' || units[digits] == ')');
    }

    private boolean endsPlainly(boolean heading) {
        char last = units[units.length - 1];
        return !Characters.isSpace(last) && !(heading && last == '#');
    }

    /** Reads to the end of the line, unless it meets a mark that it does not know. */
    private boolean read() {
        boolean open = false;
        while (at < units.length) {
            char unit = units[at];
            if (unit == '*') {
                if (!pair(open)) {
                    return false;
                }
                open = !open;
            } else if (unit <= '~' && (unit < ' ' || MARKS_ANYWHERE.indexOf(unit) >= 0)) {
                return false;
            } else {
                at++;
            }
        }
        take(false);
        return !open;
    }

    /** Takes in a pair of stars that opens or closes; false when it does neither. */
    private boolean pair(boolean open) {
        boolean two = at + 1 < units.length && units[at + 1] == '*';
        char before = at > start ? units[at - 1] : '\n';
        char after = at + 2 < units.length ? units[at + 2] : '\n';
        boolean works =
                open ? EmphasisMark.faces(before, after) : EmphasisMark.faces(after, before);
        if (!two || after == '*' || !works) {
            return false;
        }
        take(open);
        at += 2;
        copied = at;
        return true;
    }

    private void take(boolean strong) {
        if (at > copied) {
            Inline words = Inline.text(new String(units, copied, at - copied));
            inlines.add(strong ? new Inline.Strong(List.of(words)) : words);
        }
    }
}
