package org.liangbang.paper.type;

import java.util.Arrays;

/**
 * Finds all lines that could be part of a paragraph and, among all ways to string them together,
 * the one that costs least (total fit, after Knuth and Plass, "Breaking Paragraphs into Lines",
 * 1981).
 *
 * <p>A line is an edge between two nodes; node k stands before cluster k, and the last node behind
 * the text. From each node only the few ends are looked at that lie between the longest line that
 * is too loose and the first that is too tight, so the work grows with the text and not with the
 * measure.
 */
final class Breaker {
    /** The cost of a node that cannot be reached. */
    static final long UNREACHED = Long.MAX_VALUE;

    /** What a line costs that breaks the rules because nothing else was possible. */
    private static final int LOOSE_COST = 100_000;

    private static final int FORCED_COST = 1_000_000;

    final ShapedText text;
    private final int firstWidth;
    private final int width;
    private final int nodes;

    private int edgeCount;
    private int[] edgeFrom = new int[64];
    private int[] edgeTo = new int[64];
    private int[] edgeCost = new int[64];

    private final long[] cost;
    private final int[] previous;
    private final int[] lines;

    /**
     * Breaks nothing yet.
     *
     * @param firstWidth width of the first line, in 1/1000 em
     * @param width width of all other lines, in 1/1000 em
     */
    Breaker(ShapedText text, int firstWidth, int width) {
        this.text = text;
        this.firstWidth = firstWidth;
        this.width = width;
        this.nodes = text.count + 1;
        this.cost = new long[nodes];
        this.previous = new int[nodes];
        this.lines = new int[nodes];
    }

    /** Finds the best setting; whether there is one without a line that breaks the demands. */
    boolean search(Demands demands) {
        return search(demands, false);
    }

    /** Finds the best setting, with lines that break the demands where nothing else is possible. */
    void searchAtAnyCost(Demands demands) {
        search(demands, true);
    }

    private boolean search(Demands demands, boolean always) {
        edgeCount = 0;
        Arrays.fill(cost, UNREACHED);
        cost[0] = 0;
        int nearest = 0;
        for (int from = 0; from < text.count; from++) {
            nearest = from <= 1 ? from : Math.max(nearest, from);
            nearest = nearest(demands, from, nearest);
            if (cost[from] == UNREACHED) {
                continue;
            }
            int before = edgeCount;
            edges(demands, from, nearest);
            if (edgeCount == before && always) {
                force(demands, from);
            }
        }
        return cost[nodes - 1] != UNREACHED;
    }

    private int widthFrom(int from) {
        return from == 0 ? firstWidth : width;
    }

    /** The first end of a line from here that is not too loose; this never moves back. */
    private int nearest(Demands demands, int from, int start) {
        int to = start;
        int reach = widthFrom(from) + text.position[from];
        while (to < text.count - 1
                && text.position[to] + text.width[to] < reach - demands.growth(from, to)) {
            to++;
        }
        return to;
    }

    private void edges(Demands demands, int from, int nearest) {
        int available = widthFrom(from);
        for (int to = nearest; to < text.count; to++) {
            int solid = Math.max(from, text.solid[to]);
            if (text.natural(from, solid) - demands.shrinkage(from, solid) > available) {
                return;
            }
            boolean last = to == text.count - 1;
            if (!last && text.penalty[to] == ShapedText.UNBREAKABLE) {
                continue;
            }
            int line =
                    last
                            ? demands.lastCost(from, solid, available)
                            : demands.cost(from, solid, available);
            if (line != Demands.IMPOSSIBLE) {
                edge(from, to + 1, last ? line : line + text.penalty[to]);
            }
        }
    }

    /** Adds the fullest line that ends where a line may end, or else the fullest of all. */
    private void force(Demands demands, int from) {
        int available = widthFrom(from);
        int legal = -1;
        int any = from;
        for (int to = from; to < text.count; to++) {
            int solid = Math.max(from, text.solid[to]);
            if (text.natural(from, solid) - demands.shrinkage(from, solid) > available) {
                break;
            }
            any = to;
            if (to == text.count - 1 || text.penalty[to] != ShapedText.UNBREAKABLE) {
                legal = to;
            }
        }
        if (legal >= 0) {
            edge(from, legal + 1, LOOSE_COST);
            return;
        }
        while (any + 1 < text.count && text.head[any + 1] == CharClass.BLANK) {
            any++;
        }
        edge(from, any + 1, FORCED_COST);
    }

    private void edge(int from, int to, int line) {
        if (edgeCount == edgeFrom.length) {
            edgeFrom = Arrays.copyOf(edgeFrom, 2 * edgeCount);
            edgeTo = Arrays.copyOf(edgeTo, 2 * edgeCount);
            edgeCost = Arrays.copyOf(edgeCost, 2 * edgeCount);
        }
        edgeFrom[edgeCount] = from;
        edgeTo[edgeCount] = to;
        edgeCost[edgeCount] = line;
        edgeCount++;
        if (cost[from] + line < cost[to]) {
            cost[to] = cost[from] + line;
            previous[to] = from;
            lines[to] = lines[from] + 1;
        }
    }

    /** The cost of the best setting. */
    long bestCost() {
        return cost[nodes - 1];
    }

    /** How many lines the best way to a node takes. */
    int bestLines(int node) {
        return lines[node];
    }

    /**
     * The best setting as the nodes at which its lines begin, and at the end the node behind the
     * text.
     */
    int[] best() {
        int node = nodes - 1;
        int[] starts = new int[lines[node] + 1];
        for (int line = lines[node]; line >= 0; line--) {
            starts[line] = node;
            node = previous[node];
        }
        return starts;
    }

    /** How many nodes there are. */
    int nodes() {
        return nodes;
    }

    /** Whether a node begins a line of some setting. */
    boolean reached(int node) {
        return cost[node] != UNREACHED;
    }

    /** How many lines could be part of a setting; they are numbered by where they begin. */
    int edges() {
        return edgeCount;
    }

    /** Where a possible line begins. */
    int from(int edge) {
        return edgeFrom[edge];
    }

    /** Where the line after a possible line begins. */
    int to(int edge) {
        return edgeTo[edge];
    }

    /** What a possible line costs. */
    int cost(int edge) {
        return edgeCost[edge];
    }
}
