package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;

/**
 * How a unit's total changed since the contest before: units are compared with themselves and not
 * only with each other.
 *
 * @param then what it had
 * @param now what it has
 */
record Gain(Score then, Score now) {
    private static final Comparator<Gain> MOST_FIRST =
            Comparator.comparing(Gain::points).reversed();

    /** The points it has more; less than nothing when it has fewer. */
    Fraction points() {
        return now.total().minus(then.total());
    }

    /** The unit. */
    String unit() {
        return now.unit();
    }

    /**
     * The units that took part both times, by how much they gained; equal ones share a rank, in the
     * order of their totals. Empty when the full marks differ, because such totals say nothing of
     * each other.
     */
    static List<Ranking.Place<Gain>> ranked(ContestResult before, ContestResult after) {
        if (before.rule().fullMarks().compareTo(after.rule().fullMarks()) != 0) {
            return List.of();
        }
        List<Gain> gains = new ArrayList<>();
        for (Ranking.Place<Score> place : after.places()) {
            before.of(place.result().unit())
                    .ifPresent(then -> gains.add(new Gain(then.result(), place.result())));
        }
        return Ranking.rank(gains, MOST_FIRST);
    }
}
