package org.liangbang.campaign;

import java.util.List;

/**
 * What a kind of record lets everybody watch: deadlines, gaps and neglect. All methods are pure
 * functions of the view; each gives an empty list when there is nothing to watch.
 */
public interface Oversight {
    /** Everything with a last day, open or done, in any order. */
    List<Duty> duties(View view);

    /** What ought to have been reached, in reading order. */
    List<Coverage> coverage(View view);

    /** What must be kept up to date, in reading order. */
    List<Upkeep> upkeep(View view);

    /**
     * The figures that are set beside those of the quarter before, in reading order; none unless a
     * kind says otherwise.
     */
    default List<Headline> headlines(View view) {
        return List.of();
    }

    /** The oversight of a kind with nothing to watch. */
    static Oversight none() {
        return new Oversight() {
            @Override
            public List<Duty> duties(View view) {
                return List.of();
            }

            @Override
            public List<Coverage> coverage(View view) {
                return List.of();
            }

            @Override
            public List<Upkeep> upkeep(View view) {
                return List.of();
            }
        };
    }
}
