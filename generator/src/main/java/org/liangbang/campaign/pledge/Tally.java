package org.liangbang.campaign.pledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ratio;

/** Pledges counted, once for all who ask. Immutable. */
public final class Tally {
    private static final int PLAIN = 0;
    private static final int WEIGHTED = 1;

    /** What is counted, each under the name of its figure. */
    public enum Counted {
        /** All, also the withdrawn. */
        ALL("all"),
        /** Done, verified or not. */
        DELIVERED("delivered"),
        /** Done and verified. */
        VERIFIED("verified"),
        /** Begun, not done. */
        UNDER_WAY("under-way"),
        /** Not begun. */
        NOT_STARTED("not-started"),
        /** Past the deadline and not done. */
        OVERDUE("overdue"),
        /** Done after the deadline. */
        LATE("late"),
        /** Deadline or target moved. */
        ADJUSTED("adjusted"),
        /** Taken back. */
        WITHDRAWN("withdrawn");

        private final String figure;

        Counted(String figure) {
            this.figure = figure;
        }

        /** The last part of the figure's id. */
        public String figure() {
            return figure;
        }

        private boolean counts(PledgeStatus status) {
            return switch (this) {
                case ALL -> true;
                case DELIVERED -> status.state().isDone();
                case VERIFIED -> status.state() == PledgeState.VERIFIED;
                case UNDER_WAY -> status.state() == PledgeState.UNDER_WAY;
                case NOT_STARTED -> status.state() == PledgeState.NOT_STARTED;
                case OVERDUE -> status.isOverdue();
                case LATE -> status.isLate();
                case ADJUSTED -> status.isAdjusted();
                case WITHDRAWN -> status.state() == PledgeState.WITHDRAWN;
            };
        }
    }

    private final List<PledgeStatus> pledges;
    private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
    private final int[] done = new int[2];
    private final int[] standing = new int[2];

    /**
     * A tally of some pledges.
     *
     * @param pledges all of them, also the withdrawn, in order of their files
     */
    public Tally(List<PledgeStatus> pledges) {
        this.pledges = List.copyOf(pledges);
        Counted[] all = Counted.values();
        for (PledgeStatus status : this.pledges) {
            for (Counted counted : all) {
                counts.merge(counted, counted.counts(status) ? 1 : 0, Integer::sum);
            }
            add(status, 1, PLAIN);
            add(status, status.pledge().weight(), WEIGHTED);
        }
    }

    private void add(PledgeStatus status, int weight, int way) {
        done[way] += status.state().isDone() ? weight : 0;
        standing[way] += status.state() == PledgeState.WITHDRAWN ? 0 : weight;
    }

    /** All of them, also the withdrawn, in order of their files. */
    public List<PledgeStatus> pledges() {
        return pledges;
    }

    /** The pledges counted under a name. */
    public List<PledgeStatus> those(Counted counted) {
        return count(counted) == 0 ? List.of() : pledges.stream().filter(counted::counts).toList();
    }

    /** How many are counted under a name. */
    public int count(Counted counted) {
        return counts.getOrDefault(counted, 0);
    }

    /** What stands above the line of a rate: how many are done, or what they weigh. */
    public int done(boolean weighted) {
        return done[weighted ? WEIGHTED : PLAIN];
    }

    /** What stands below the line of a rate: all but the withdrawn. */
    public int standing(boolean weighted) {
        return standing[weighted ? WEIGHTED : PLAIN];
    }

    /** What is done over what stands. */
    public Ratio ratio(boolean weighted) {
        return Ratio.of(done(weighted), standing(weighted));
    }

    /** The share that is done; nothing done of nothing promised is 0. */
    public Fraction rate(boolean weighted) {
        return ratio(weighted).value().orElse(Fraction.ZERO);
    }
}
