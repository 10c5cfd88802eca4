package org.liangbang.paper.type;

import java.util.Arrays;

/**
 * The best setting of a paragraph for every number of lines near that of the best of all.
 *
 * <p>For each node the table holds the cheapest way to it in a lines, for the few a around the
 * number that the best way takes.
 */
final class LineCounts {
    /** How many lines more or fewer than the best setting are tried. */
    static final int SPREAD = 5;

    private static final int SLOTS = 2 * SPREAD + 1;

    private final Breaker breaker;
    private final int[] base;
    private long[] cost = new long[0];
    private int[] previous = new int[0];

    LineCounts(Breaker breaker) {
        this.breaker = breaker;
        this.base = new int[breaker.nodes()];
        reserve();
        fill();
    }

    private void reserve() {
        int size = 0;
        for (int node = 0; node < base.length; node++) {
            base[node] = size;
            size += breaker.reached(node) ? SLOTS : 0;
        }
        cost = new long[size];
        previous = new int[size];
        Arrays.fill(cost, Breaker.UNREACHED);
    }

    private void fill() {
        cost[slot(0, 0)] = 0;
        for (int edge = 0; edge < breaker.edges(); edge++) {
            int from = breaker.from(edge);
            int fewest = Math.max(0, breaker.bestLines(from) - SPREAD);
            for (int lines = fewest; lines <= breaker.bestLines(from) + SPREAD; lines++) {
                long before = cost[slot(from, lines)];
                if (before != Breaker.UNREACHED) {
                    relax(from, breaker.to(edge), lines + 1, before + breaker.cost(edge));
                }
            }
        }
    }

    private void relax(int from, int to, int lines, long total) {
        if (near(to, lines) && total < cost[slot(to, lines)]) {
            cost[slot(to, lines)] = total;
            previous[slot(to, lines)] = from;
        }
    }

    private boolean near(int node, int lines) {
        return Math.abs(lines - breaker.bestLines(node)) <= SPREAD;
    }

    private int slot(int node, int lines) {
        return base[node] + lines - breaker.bestLines(node) + SPREAD;
    }

    /** The cost of setting the text in so many lines, or {@link Breaker#UNREACHED}. */
    long cost(int lines) {
        int end = base.length - 1;
        return near(end, lines) ? cost[slot(end, lines)] : Breaker.UNREACHED;
    }

    /** The nodes at which the lines begin, and at the end the node behind the text. */
    int[] starts(int lines) {
        int[] starts = new int[lines + 1];
        int node = base.length - 1;
        for (int line = lines; line >= 0; line--) {
            starts[line] = node;
            node = line == 0 ? 0 : previous[slot(node, line)];
        }
        return starts;
    }
}
