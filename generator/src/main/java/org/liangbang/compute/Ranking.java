package org.liangbang.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts results in order, with shared ranks for what is equal. */
public final class Ranking {
    private Ranking() {}

    /**
     * One place in a ranking.
     *
     * @param <T> what is ranked
     * @param result what is ranked
     * @param rank from 1; equal results share it and leave the next ranks empty: 1, 2, 2, 4
     * @param shared how many results share the rank, itself counted
     */
    public record Place<T>(T result, int rank, int shared) {
        /** Whether others have the same rank. */
        public boolean isTied() {
            return shared > 1;
        }
    }

    /**
     * Ranks results.
     *
     * @param results in the order in which equal ones are to be listed
     * @param bestFirst which of two is better; equal ones share a rank
     * @return the best first
     */
    public static <T> List<Place<T>> rank(List<T> results, Comparator<? super T> bestFirst) {
        List<T> sorted = new ArrayList<>(results);
        sorted.sort(bestFirst);
        List<Place<T>> places = new ArrayList<>(sorted.size());
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && bestFirst.compare(sorted.get(from), sorted.get(to)) == 0) {
                to++;
            }
            for (T result : sorted.subList(from, to)) {
                places.add(new Place<>(result, from + 1, to - from));
            }
            from = to;
        }
        return places;
    }
}
