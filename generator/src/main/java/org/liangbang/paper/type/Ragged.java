package org.liangbang.paper.type;

/**
 * The demands of lines that are set at their natural width: as few as possible, and as even as
 * possible.
 *
 * @param text the text to be set
 */
record Ragged(ShapedText text) implements Demands {
    private static final int LINE = 1_000_000;
    private static final int FEWEST_CHARACTERS = 2;
    private static final int LONELY = 20_000;

    /** Costs stay small for lines of up to this many 1/1000 em of air. */
    private static final int AIR = 60_000;

    @Override
    public int growth(int from, int to) {
        // every line may be as short as it likes
        return Integer.MAX_VALUE / 2;
    }

    @Override
    public int shrinkage(int from, int to) {
        return 0;
    }

    @Override
    public int cost(int from, int to, int width) {
        int air = width - text.natural(from, to);
        if (air < 0) {
            return IMPOSSIBLE;
        }
        int bounded = Math.min(air, AIR) / 100;
        return LINE + bounded * bounded;
    }

    @Override
    public int lastCost(int from, int to, int width) {
        if (text.natural(from, to) > width) {
            return IMPOSSIBLE;
        }
        boolean lonely = from > 0 && text.charactersFrom(from) < FEWEST_CHARACTERS;
        return LINE + (lonely ? LONELY : 0);
    }
}
