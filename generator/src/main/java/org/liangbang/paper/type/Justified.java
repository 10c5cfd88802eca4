package org.liangbang.paper.type;

/**
 * The demands of lines that fill the measure. A cost of 100 is a line whose characters were moved
 * apart by 1/40 em.
 *
 * <p>Squeezing costs little up to 70 % of what a line can give and soon much more beyond, so that
 * no comma is set tight beside others that are not.
 *
 * @param text the text to be set
 * @param limit the most that may come between any two characters, in 1/1000 em
 */
record Justified(ShapedText text, int limit) implements Demands {
    /** What every line costs, so that of two equally good settings the shorter one is taken. */
    private static final int LINE = 50;

    /** From this share on, in 1/1000, squeezing shows. */
    private static final int VISIBLE_SQUEEZE = 700;

    /** A last line with less than this many characters is a fault. */
    private static final int FEWEST_CHARACTERS = 2;

    /** What a line costs at least that has a fault. */
    static final int FAULT = 5_000;

    private static final int LONELY = 400_000;

    /** What a line costs whose gaps between Han and Latin are wider than they should be. */
    private static final int IN_NEED = 2_000;

    /** What is allowed when no setting without a fault was found. */
    private static final int DESPERATE = 300;

    /** Demands that no line be loose and no character stand alone on a last line. */
    static Justified strictly(ShapedText text) {
        return new Justified(text, Fit.STRETCH_LIMIT);
    }

    /** Demands the same, but for a price does without. */
    static Justified leniently(ShapedText text) {
        return new Justified(text, DESPERATE);
    }

    @Override
    public int growth(int from, int to) {
        return text.stretchable(from, to) + text.reserve(from, to) + limit * text.letters(from, to);
    }

    @Override
    public int shrinkage(int from, int to) {
        return text.shrinkable(from, to);
    }

    @Override
    public int cost(int from, int to, int width) {
        int slack = width - text.natural(from, to);
        return slack < 0 ? squeezed(from, to, -slack) : stretched(from, to, slack);
    }

    @Override
    public int lastCost(int from, int to, int width) {
        int lonely = 0;
        if (from > 0 && text.charactersFrom(from) < FEWEST_CHARACTERS) {
            if (limit == Fit.STRETCH_LIMIT) {
                return IMPOSSIBLE;
            }
            lonely = LONELY;
        }
        int slack = width - text.natural(from, to);
        int cost = slack < 0 ? squeezed(from, to, -slack) : LINE;
        return cost == IMPOSSIBLE ? IMPOSSIBLE : cost + lonely;
    }

    private int squeezed(int from, int to, int need) {
        int offered = text.shrinkable(from, to);
        if (need > offered) {
            return IMPOSSIBLE;
        }
        int share = (int) (1_000L * need / offered);
        int visible = Math.max(0, share - VISIBLE_SQUEEZE);
        return LINE + share * share / 5_000 + visible * visible / 100;
    }

    private int stretched(int from, int to, int slack) {
        int growing = text.stretchable(from, to);
        int first = Math.min(slack, growing);
        int share = growing == 0 ? 0 : (int) (1_000L * first / growing);
        int rest = slack - first;
        int inNeed = rest - Fit.STRETCH_LIMIT * text.letters(from, to);
        int reserved = Math.max(0, Math.min(inNeed, text.reserve(from, to)));
        int each = each(from, to, rest - reserved);
        if (each > limit) {
            return IMPOSSIBLE;
        }
        int loose = each > Fit.STRETCH_LIMIT ? FAULT + 100 * (each - Fit.STRETCH_LIMIT) : 0;
        return LINE + share * share / 30_000 + 16 * each * each / 100 + need(reserved) + loose;
    }

    /** What it costs that gaps between Han and Latin are wider than they should be. */
    private static int need(int reserved) {
        return reserved == 0 ? 0 : IN_NEED + reserved;
    }

    private int each(int from, int to, int rest) {
        if (rest == 0) {
            return 0;
        }
        int letters = text.letters(from, to);
        return letters == 0 ? Integer.MAX_VALUE : (rest + letters - 1) / letters;
    }
}
