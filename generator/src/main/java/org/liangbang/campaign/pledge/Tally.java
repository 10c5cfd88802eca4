package org.liangbang.campaign.pledge;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.liangbang.compute.Fraction;

/**
 * Pledges counted.
 *
 * @param pledges all of them, also the withdrawn, in order of their files
 */
public record Tally(List<PledgeStatus> pledges) {
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

    /** Keeps its own copy. */
    public Tally {
        pledges = List.copyOf(pledges);
    }

    /** Several tallies as one. */
    public static Tally together(Collection<Tally> tallies) {
        return new Tally(tallies.stream().flatMap(each -> each.pledges.stream()).toList());
    }

    /** The pledges counted under a name. */
    public List<PledgeStatus> those(Counted counted) {
        return pledges.stream().filter(counted::counts).toList();
    }

    /** How many are counted under a name. */
    public int count(Counted counted) {
        return (int) pledges.stream().filter(counted::counts).count();
    }

    /** What stands above the line of a rate: how many are done, or what they weigh. */
    public int done(boolean weighted) {
        return sum(status -> status.state().isDone(), weighted);
    }

    /** What stands below the line of a rate: all but the withdrawn. */
    public int standing(boolean weighted) {
        return sum(status -> status.state() != PledgeState.WITHDRAWN, weighted);
    }

    private int sum(Predicate<PledgeStatus> rule, boolean weighted) {
        return pledges.stream()
                .filter(rule)
                .mapToInt(status -> weighted ? status.pledge().weight() : 1)
                .sum();
    }

    /** The share that is done; nothing done of nothing promised is 0. */
    public Fraction rate(boolean weighted) {
        int standing = standing(weighted);
        return standing == 0 ? Fraction.ZERO : Fraction.of(done(weighted), standing);
    }
}
