package org.liangbang.paper.type;

import java.util.List;

/**
 * A fitted headline.
 *
 * @param size the size that was chosen, in 1/1000 pt
 * @param fill how much of the span the widest line fills, in 1/1000; above 1000 it does not fit,
 *     and the title wants other words
 * @param lines its lines at their natural width, from top to bottom; each begins at 0
 */
public record Title(int size, int fill, List<Line> lines) {
    /** What a headline fills when it looks right, in 1/1000 of its span. */
    public static final int GOOD_FILL = 850;

    /** Keeps its own copy of the lines. */
    public Title {
        lines = List.copyOf(lines);
    }

    /** Whether no line is wider than the span. */
    public boolean fits() {
        return fill <= 1_000;
    }
}
