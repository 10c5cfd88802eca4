package org.liangbang.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known names nearest to one that is not known. */
public final class Nearest {
    private static final int MOST = 3;
    private static final int LONGEST_COMPARED = 64;

    private record Candidate(String name, int distance) {}

    private Nearest() {}

    /**
     * Up to three names that an editor may have meant, nearest first, then by name. A name counts
     * as near within two edits or a third of its length, whichever is more; a swap of neighbours is
     * one edit (Damerau-Levenshtein, optimal string alignment).
     *
     * @param written what was written
     * @param known the names there are, in any order
     */
    public static List<String> names(String written, Collection<String> known) {
        if (written.length() > LONGEST_COMPARED) {
            return List.of();
        }
        return known.stream()
                .distinct()
                .filter(name -> Math.abs(name.length() - written.length()) <= reach(name))
                .map(name -> new Candidate(name, distance(written, name)))
                .filter(candidate -> candidate.distance <= reach(candidate.name))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static int reach(String name) {
        return Math.min(name.length() - 1, Math.max(2, name.length() / 3));
    }

    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            cost[row][0] = row;
        }
        for (int column = 0; column <= to.length(); column++) {
            cost[0][column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            for (int column = 1; column <= to.length(); column++) {
                cost[row][column] = cheapest(cost, from, to, row, column);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int row, int column) {
        int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        int best =
                Math.min(
                        cost[row - 1][column - 1] + change,
                        Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
        boolean swapped =
                row > 1
                        && column > 1
                        && from.charAt(row - 1) == to.charAt(column - 2)
                        && from.charAt(row - 2) == to.charAt(column - 1);
        return swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
    }
}
