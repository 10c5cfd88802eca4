package org.liangbang.paper.type;

import org.liangbang.paper.type.ShapedText.Tier;

/**
 * Decides what happens between two neighbouring clusters: how far they stand apart, what the gap
 * can give or take, and whether a line may end there.
 */
final class Joints {
    /** Left by the segmenter in {@link ShapedText#letter} between the pieces of one word. */
    static final int PIECE = 2;

    /** Behind these an address may go on in the next line. */
    static final String ADDRESS_SIGNS = "/-._?&=@";

    private static final int EM = 1_000;

    /** Two marks side by side take up no more than this. */
    private static final int PAIR = 3 * EM / 2;

    /** Signs of a number that is only written out in part; they stay with it. */
    private static final String MULTIPLES = "百千万亿余多";

    /** The parts of a date stand close to their numbers. */
    private static final String DATE = "年月日";

    private static final int LONGEST_UNIT = 3;

    private static final int PIECE_PENALTY = 400;
    private static final int PIECE_PENALTY_AT_SIGN = 100;
    private static final int DATE_PENALTY = 60;
    private static final int COUNT_PENALTY = 30;

    private final ShapedText text;
    private final Spacing spacing;

    Joints(ShapedText text, Spacing spacing) {
        this.text = text;
        this.spacing = spacing;
    }

    /** Fills in all joints and the sums over them. */
    void join() {
        hideLeadingBlanks();
        for (int k = 0; k < text.count; k++) {
            narrowExclamation(k);
        }
        int solid = -1;
        for (int k = 0; k < text.count; k++) {
            solid = text.head[k] == CharClass.BLANK ? solid : k;
            text.solid[k] = solid;
            if (k + 1 < text.count) {
                joint(k);
            }
            sum(k);
        }
    }

    /** A blank before the first character is source text that is not seen: the indent is ours. */
    private void hideLeadingBlanks() {
        int first = 0;
        while (first < text.count && text.head[first] == CharClass.BLANK) {
            text.width[first] = 0;
            text.advance[first] = 0;
            text.glyphs[first] = "";
            first++;
        }
        for (int k = 0; k < first && first < text.count; k++) {
            text.startTrim[k] = text.startTrim[first];
        }
    }

    /** Two of ！ and ？ together are one em wide, three are two. */
    private void narrowExclamation(int k) {
        if (exclaims(k) && exclaims(k - 1) && !exclaims(k - 2) && !exclaims(k + 1)) {
            text.width[k] -= text.endTrim[k];
            text.endTrim[k] = 0;
        }
    }

    private boolean exclaims(int k) {
        return k >= 0 && k < text.count && text.head[k] == CharClass.EXCLAIM;
    }

    /** A bracket beside a blank gives up its own white half: the blank is enough. */
    private void joint(int k) {
        CharClass left = text.tail[k];
        CharClass right = text.head[k + 1];
        if (text.letter[k] == PIECE) {
            text.letter[k] = 0;
            String piece = text.source[k];
            boolean sign = ADDRESS_SIGNS.indexOf(piece.charAt(piece.length() - 1)) >= 0;
            text.penalty[k] = sign ? PIECE_PENALTY_AT_SIGN : PIECE_PENALTY;
            return;
        }
        text.penalty[k] = penalty(k, left, right);
        text.letter[k] = moves(k, left, right) ? 1 : 0;
        if (left.blank()) {
            text.gap[k] = right == CharClass.OPEN && text.width[k] > 0 ? -text.startTrim[k + 1] : 0;
            text.stretch[k] = stretches(k) ? spacing.blankMost() - spacing.blank() : 0;
            text.reserve[k] = stretches(k) || text.width[k] == 0 ? 0 : spacing.wideGrowth();
        } else if (left == CharClass.CLOSE && right.blank()) {
            text.gap[k] = -text.endTrim[k];
        } else if (left.mark() || right == CharClass.OPEN) {
            squeeze(k, left, right);
        } else if (apart(k, left, right)) {
            text.gap[k] = spacing.hanLatin();
            text.stretch[k] = spacing.hanLatinMost() - spacing.hanLatin();
            text.reserve[k] = spacing.hanLatinUtmost() - spacing.hanLatinMost();
            give(k, spacing.hanLatin(), Tier.HAN_LATIN);
        }
    }

    private int penalty(int k, CharClass left, CharClass right) {
        if (right.blank()) {
            return ShapedText.UNBREAKABLE;
        }
        boolean afterBlank = left == CharClass.BLANK;
        CharClass before = afterBlank ? lastSolid(k) : left;
        if (right.neverStarts() || before.neverEnds()) {
            return ShapedText.UNBREAKABLE;
        }
        if (afterBlank) {
            return before == CharClass.DIGIT && isUnit(k + 1) ? ShapedText.UNBREAKABLE : 0;
        }
        if ((left.inWord() && right.inWord()) || bound(k, left)) {
            return ShapedText.UNBREAKABLE;
        }
        return reluctance(k, left, right);
    }

    private CharClass lastSolid(int k) {
        return text.solid[k] < 0 ? CharClass.OPEN : text.tail[text.solid[k]];
    }

    /** Whether a Latin word is so short that behind a number and a blank it must be a unit. */
    private boolean isUnit(int k) {
        return text.head[k] == CharClass.LETTER && text.source[k].length() <= LONGEST_UNIT;
    }

    /** Whether the next character is part of the number that ends here. */
    private boolean bound(int k, CharClass left) {
        return left == CharClass.DIGIT && isOneOf(MULTIPLES, k + 1);
    }

    private int reluctance(int k, CharClass left, CharClass right) {
        if (left == CharClass.DIGIT && right == CharClass.HAN) {
            return isOneOf(DATE, k + 1) ? DATE_PENALTY : COUNT_PENALTY;
        }
        return right == CharClass.DIGIT && isOneOf(DATE, k) ? DATE_PENALTY : 0;
    }

    private boolean isOneOf(String characters, int k) {
        return characters.indexOf(text.source[k].charAt(0)) >= 0;
    }

    /** Whether the gap grows when all do: not inside what is one, and not around connectors. */
    private boolean moves(int k, CharClass left, CharClass right) {
        if (right.blank() || right == CharClass.JOINER || right == CharClass.UNIT) {
            return false;
        }
        if (left.blank()) {
            return stretches(k);
        }
        if (left.mark() && (right.mark() || right == CharClass.OPEN)) {
            return false;
        }
        boolean one = (left.inWord() && right.inWord()) || bound(k, left);
        return !one && left != CharClass.PREFIX && !connects(left) && !connects(right);
    }

    private static boolean connects(CharClass kind) {
        return kind == CharClass.MIDDLE || kind == CharClass.SLASH || kind == CharClass.CONNECTOR;
    }

    /** Whether the blank grows: a full-width one is as wide as the author made it. */
    private boolean stretches(int k) {
        return text.width[k] == spacing.blank();
    }

    private boolean apart(int k, CharClass left, CharClass right) {
        if (left == CharClass.HAN && right.alphanumeric()) {
            return right != CharClass.DIGIT || !isOneOf(DATE, k);
        }
        if (left.alphanumeric() && right == CharClass.HAN) {
            return left != CharClass.DIGIT || !isOneOf(DATE, k + 1);
        }
        return false;
    }

    /** Takes the blank halves between a mark and its neighbour out, or offers them. */
    private void squeeze(int k, CharClass left, CharClass right) {
        int room = text.endTrim[k] + text.startTrim[k + 1];
        if (left.mark() && right.mark()) {
            boolean exclamations = left == CharClass.EXCLAIM && right == CharClass.EXCLAIM;
            int tooWide = text.width[k] + text.width[k + 1] - PAIR;
            int cut = exclamations ? room : Math.max(0, Math.min(room, tooWide));
            text.gap[k] = -cut;
            room -= cut;
        }
        if (left == CharClass.STOP || left == CharClass.EXCLAIM) {
            return;
        }
        boolean within = left == CharClass.COMMA && right != CharClass.OPEN;
        give(k, room, within ? Tier.COMMA : Tier.BRACKET);
    }

    private void give(int k, int amount, Tier tier) {
        text.shrink[k] = amount;
        text.tier[k] = tier;
    }

    private void sum(int k) {
        text.position[k + 1] = text.position[k] + text.width[k] + text.gap[k];
        text.shrinkSum[k + 1] = text.shrinkSum[k] + text.shrink[k];
        text.stretchSum[k + 1] = text.stretchSum[k] + text.stretch[k];
        text.reserveSum[k + 1] = text.reserveSum[k] + text.reserve[k];
        text.letterSum[k + 1] = text.letterSum[k] + text.letter[k];
        text.wordSum[k + 1] = text.wordSum[k] + characters(k);
    }

    private int characters(int k) {
        if (text.head[k].inWord()) {
            return text.source[k].length();
        }
        return text.head[k] == CharClass.HAN ? 1 : 0;
    }
}
