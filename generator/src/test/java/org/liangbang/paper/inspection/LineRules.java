package org.liangbang.paper.inspection;

import java.util.List;

/**
 * What an inspector asks of one line. Its lists of characters are its own, so that a mistake in
 * those of the typesetter shows here.
 */
final class LineRules {
    private static final String NEVER_FIRST = "、，。：；！？…”’）》〉】〕」』〗—–～-·／/%％‰℃,.;:!?)]}";
    private static final String NEVER_LAST = "“‘（《〈【〔「『〖／([{";
    private static final String CLOSING = "、，。：；！？”’）》〉】〕」』〗";
    private static final String OPENING = "“‘（《〈【〔「『〖";
    private static final String AFTER_NUMBER = "百千万亿%％‰℃";

    private final SetLine line;
    private final List<Glyph> glyphs;

    LineRules(SetLine line) {
        this.line = line;
        this.glyphs = line.glyphs();
    }

    boolean wrongStart() {
        boolean negative = line.first().text().length() > 1 && line.first().first() == '-';
        return NEVER_FIRST.indexOf(line.first().first()) >= 0 && !negative;
    }

    boolean wrongEnd() {
        return NEVER_LAST.indexOf(line.last().last()) >= 0;
    }

    boolean divides(SetLine next) {
        int last = line.last().last();
        int first = next.first().first();
        boolean word = alphanumeric(last) && alphanumeric(first);
        boolean number = last >= '0' && last <= '9' && AFTER_NUMBER.indexOf(first) >= 0;
        boolean pair = (last == '—' || last == '…') && first == last;
        return word || number || pair;
    }

    private static boolean alphanumeric(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
    }

    /** How many letters, digits and Han characters it has. */
    long characters() {
        return line.text().codePoints().filter(Character::isLetterOrDigit).count();
    }

    boolean opens() {
        return OPENING.indexOf(line.first().first()) >= 0 && line.first().wide(line.size());
    }

    boolean closes() {
        return CLOSING.indexOf(line.last().last()) >= 0 && line.last().wide(line.size());
    }

    /** Where it ends; a closing mark ends in the middle of its em. */
    int rightEdge() {
        return closes() ? line.last().right() - line.size() / 2 : line.last().right();
    }

    /** How far it may end from the edge: nothing to speak of, but for signs in too wide boxes. */
    int tolerance(int rounding) {
        int last = line.last().last();
        boolean exact = Character.isIdeographic(last) || (last >= '0' && last <= '9') || closes();
        return exact ? rounding + line.size() / 100 : line.size() * 2 / 5;
    }

    boolean loose(int rounding) {
        for (int at = 0; at + 1 < glyphs.size(); at++) {
            Glyph one = glyphs.get(at);
            Glyph next = glyphs.get(at + 1);
            boolean han =
                    Character.isIdeographic(one.last()) && Character.isIdeographic(next.first());
            int gap = next.x() - one.right();
            if (han && !next.afterBlank() && gap > line.size() / 10 + rounding) {
                return true;
            }
        }
        return false;
    }

    boolean pairUnsqueezed() {
        for (int at = 0; at + 1 < glyphs.size(); at++) {
            Glyph one = glyphs.get(at);
            Glyph next = glyphs.get(at + 1);
            boolean room = CLOSING.indexOf(one.last()) >= 0 || OPENING.indexOf(next.first()) >= 0;
            boolean marks =
                    (CLOSING + OPENING).indexOf(one.last()) >= 0
                            && (CLOSING + OPENING).indexOf(next.first()) >= 0;
            boolean wide = one.wide(line.size()) && next.wide(line.size());
            if (room && marks && wide && next.x() - one.x() > line.size() * 3 / 4) {
                return true;
            }
        }
        return false;
    }

    /** Whether two neighbours print on each other. */
    boolean overlaps() {
        for (int at = 0; at + 1 < glyphs.size(); at++) {
            Glyph one = glyphs.get(at);
            Glyph next = glyphs.get(at + 1);
            // letters of one word stand as their font has them: a j reaches under its neighbour
            boolean word = alphanumeric(one.last()) && alphanumeric(next.first());
            if (!word && one.ink().overlaps(next.ink(), line.size() / 25)) {
                return true;
            }
        }
        return false;
    }
}
