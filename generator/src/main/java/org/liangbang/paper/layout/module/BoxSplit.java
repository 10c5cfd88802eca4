package org.liangbang.paper.layout.module;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shares rows among the stories of a frame, so that each comes out exactly full. */
final class BoxSplit {
    private final int[][] chosen;
    private final long[][] best;
    private final int stories;

    BoxSplit(List<BoxStory> all, int most) {
        this.stories = all.size();
        this.chosen = new int[stories + 1][most + 1];
        this.best = new long[stories + 1][most + 1];
        for (long[] row : best) {
            Arrays.fill(row, Unit.FORBIDDEN);
        }
        best[0][0] = 0;
        for (int story = 0; story < stories; story++) {
            long[] costs = new long[most + 1];
            for (int rows = 0; rows <= most; rows++) {
                costs[rows] = all.get(story).cost(rows);
            }
            relax(story, costs, most);
        }
    }

    private void relax(int story, long[] costs, int most) {
        for (int before = 0; before <= most; before++) {
            for (int rows = 0; before + rows <= most; rows++) {
                long cost = best[story][before] + costs[rows];
                if (cost < best[story + 1][before + rows]) {
                    best[story + 1][before + rows] = cost;
                    chosen[story + 1][before + rows] = rows;
                }
            }
        }
    }

    long cost(int rows) {
        return best[stories][rows];
    }

    /** The rows of each story when they have so many together; none when they cannot fill them. */
    Optional<int[]> rows(int together) {
        if (best[stories][together] >= Unit.FORBIDDEN) {
            return Optional.empty();
        }
        int[] rows = new int[stories];
        int left = together;
        for (int story = stories; story > 0; story--) {
            rows[story - 1] = chosen[story][left];
            left -= rows[story - 1];
        }
        return Optional.of(rows);
    }
}
