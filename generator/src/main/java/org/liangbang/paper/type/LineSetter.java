package org.liangbang.paper.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liangbang.paper.type.ShapedText.Tier;

/**
 * Gives the clusters of one line their places, in 1/1000 pt.
 *
 * <p>A line is squeezed or stretched by the order of CLREQ 3.2.2. Squeezing: brackets, then commas,
 * then the gaps between Han and Latin give up to 70 % of what they have, and only then, in the same
 * order, the rest. Stretching: blanks and the gaps between Han and Latin grow to their limit, then
 * all gaps alike, and where these would come out loose those between Han and Latin once more. What
 * is left by rounding is spread too, so that full lines end exactly at the measure.
 */
final class LineSetter {
    /** The share that every tier gives before any gives more, in 1/1000. */
    private static final int FAIR_SHARE = 700;

    private static final Tier[] TIERS = Tier.values();

    private final ShapedText text;
    private final int size;
    private final int measure;

    /** What is added to each gap of the line being set; reused from line to line. */
    private final int[] added;

    LineSetter(ShapedText text, int size, int measure) {
        this.text = text;
        this.size = size;
        this.measure = measure;
        this.added = new int[text.count];
    }

    /**
     * Sets a line at its natural width.
     *
     * @param end the cluster behind the line's last one
     * @param indent where the line begins, in 1/1000 em
     */
    Line natural(int from, int end, int indent, Place place) {
        return line(from, end, indent, place, false);
    }

    /** Sets a line so that it ends at the measure; a last line only when it is too wide. */
    Line justified(int from, int end, int indent, Place place) {
        return line(from, end, indent, place, true);
    }

    private Line line(int from, int end, int indent, Place place, boolean justify) {
        int solid = Math.max(from, text.solid[end - 1]);
        Arrays.fill(added, from, end, 0);
        int start = points(indent);
        int natural = start + points(text.natural(from, solid));
        int slack = measure - natural;
        int stretch = 0;
        int squeeze = 0;
        if (justify && slack < 0) {
            squeeze = squeeze(from, solid, -slack);
        } else if (justify && !place.last()) {
            stretch = stretch(from, solid, slack);
        }
        int right = natural;
        for (int k = from; k < solid; k++) {
            right += added[k];
        }
        boolean forced = end < text.count && text.penalty[end - 1] == ShapedText.UNBREAKABLE;
        Fit fit = new Fit(right, stretch, squeeze, forced);
        return new Line(size, measure, place, fit, runs(from, end, start, right));
    }

    /** Takes the need out of the gaps; the share of all that could be taken, in 1/1000. */
    private int squeeze(int from, int solid, int need) {
        int offered = points(text.shrinkable(from, solid));
        int rest = need;
        int[] whole = new int[TIERS.length];
        int[] fair = new int[TIERS.length];
        for (int i = 0; i < TIERS.length; i++) {
            whole[i] = points(offered(from, solid, TIERS[i]));
            fair[i] = Math.min(rest, (int) ((long) whole[i] * FAIR_SHARE / 1_000));
            rest -= fair[i];
        }
        for (int i = 0; i < TIERS.length; i++) {
            int more = Math.min(rest, whole[i] - fair[i]);
            rest -= more;
            take(from, solid, TIERS[i], fair[i] + more);
        }
        // a thousandth of a point that rounding left over
        spread(from, solid, text.letter, -rest);
        return offered == 0 ? 1_000 : (int) Math.min(1_000, 1_000L * need / offered);
    }

    private int offered(int from, int solid, Tier tier) {
        int sum = 0;
        for (int k = from; k < solid; k++) {
            if (text.shrink[k] > 0 && text.tier[k] == tier) {
                sum += text.shrink[k];
            }
        }
        return sum;
    }

    private void take(int from, int solid, Tier tier, int amount) {
        int all = offered(from, solid, tier);
        int seen = 0;
        int taken = 0;
        for (int k = from; k < solid && all > 0; k++) {
            if (text.shrink[k] > 0 && text.tier[k] == tier) {
                seen += text.shrink[k];
                int upToHere = (int) ((long) amount * seen / all);
                added[k] -= upToHere - taken;
                taken = upToHere;
            }
        }
    }

    /** Puts the slack into the gaps; how much each of all gaps got, in 1/1000 em. */
    private int stretch(int from, int solid, int slack) {
        int first = Math.min(slack, points(text.stretchable(from, solid)));
        spread(from, solid, text.stretch, first);
        int letters = text.letters(from, solid);
        int inNeed = slack - first - points(Fit.STRETCH_LIMIT * letters);
        int reserved = Math.max(0, Math.min(inNeed, points(text.reserve(from, solid))));
        spread(from, solid, text.reserve, reserved);
        int rest = slack - first - reserved;
        if (rest == 0) {
            return 0;
        }
        if (letters == 0) {
            return (int) (1_000L * rest / size);
        }
        spread(from, solid, text.letter, rest);
        return (int) (1_000L * rest / size / letters);
    }

    /** Spreads an amount over the gaps by their weights, to the last thousandth. */
    private void spread(int from, int solid, int[] weights, int amount) {
        int all = 0;
        for (int k = from; k < solid; k++) {
            all += weights[k];
        }
        int seen = 0;
        int given = 0;
        for (int k = from; k < solid && all > 0; k++) {
            seen += weights[k];
            int upToHere = (int) ((long) amount * seen / all);
            added[k] += upToHere - given;
            given = upToHere;
        }
    }

    private List<GlyphRun> runs(int from, int end, int start, int right) {
        int solid = Math.max(from, text.solid[end - 1]);
        int origin = text.position[from] + text.startTrim[from];
        List<GlyphRun> runs = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>(end - from);
        int moved = start;
        for (int k = from; k < end; k++) {
            if (k > from && text.run[k] != text.run[k - 1]) {
                close(runs, clusters, k - 1);
            }
            if (k <= solid) {
                int x = moved + points(text.position[k] - origin + text.shift[k]);
                clusters.add(placed(k, x));
                moved += added[k];
            } else {
                clusters.add(new Cluster(text.source[k], "", right, 0));
            }
        }
        close(runs, clusters, end - 1);
        return runs;
    }

    private Cluster placed(int k, int x) {
        return new Cluster(text.source[k], text.glyphs[k], x, points(text.advance[k]));
    }

    private void close(List<GlyphRun> runs, List<Cluster> clusters, int last) {
        Run run = text.runs.get(text.run[last]);
        runs.add(new GlyphRun(run.face(), run.tag(), clusters));
        clusters.clear();
    }

    private int points(int ems) {
        return (int) Math.floorDiv((long) ems * size + 500, 1_000L);
    }
}
