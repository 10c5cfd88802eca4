package org.liangbang.campaign.returns;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ratio;
import org.liangbang.model.format.Values;

/** Periods, meetings and people counted, for one unit or for many. Immutable. */
public final class Tally {
    /** What is counted, each under the name of its figure. */
    public enum Counted {
        /** Periods whose deadline is over, without the excused: what rates are shares of. */
        DUE,
        /** Those in time. */
        ON_TIME,
        /** Those done after the deadline. */
        LATE,
        /** Those not done. */
        MISSING,
        /** Periods in which nothing need be done; not among those due. */
        EXCUSED,
        /** How much was filed or held, by rows. */
        HELD,
        /** How often it was planned for months that are over. */
        PLANNED,
        /** How often it was held in the month it was planned for. */
        KEPT,
        /** People present, where both numbers are exact. */
        PRESENT,
        /** People who should have been, where both numbers are exact. */
        INVITED,
        /** Rows whose numbers of people are approximate, and so not in the two before. */
        APPROXIMATE,
        /** Units with a period due. */
        UNITS,
        /** Units without a period missing. */
        COMPLETE;

        /** The last part of the figure's id. */
        public String figure() {
            return Values.word(this);
        }
    }

    /** Shares that are published, each of one count in another. */
    public enum Share {
        /** In time of those due. */
        RATE(Counted.ON_TIME, Counted.DUE),
        /** Held when planned, of what was planned. */
        PLAN_RATE(Counted.KEPT, Counted.PLANNED),
        /** Present of invited. */
        ATTENDANCE(Counted.PRESENT, Counted.INVITED),
        /** Complete units of all. */
        COMPLETE_RATE(Counted.COMPLETE, Counted.UNITS);

        private final Counted part;
        private final Counted whole;

        Share(Counted part, Counted whole) {
            this.part = part;
            this.whole = whole;
        }

        /** What stands above the line. */
        public Counted part() {
            return part;
        }

        /** What stands below it. */
        public Counted whole() {
            return whole;
        }

        /** The last part of the figure's id. */
        public String figure() {
            return Values.word(this);
        }
    }

    /** Nothing. */
    public static final Tally NONE = new Tally(new EnumMap<>(Counted.class));

    private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);

    private Tally(Map<Counted, Integer> counts) {
        this.counts.putAll(counts);
    }

    /** A tally of counts; what is not among them is 0. */
    static Tally of(Map<Counted, Integer> counts) {
        return new Tally(counts);
    }

    /** How many. */
    public int count(Counted counted) {
        return counts.getOrDefault(counted, 0);
    }

    /** One count over another; empty when there is nothing to take a share of. */
    public Optional<Ratio> ratio(Share share) {
        return Optional.of(Ratio.of(count(share.part()), count(share.whole())))
                .filter(Ratio::isDefined);
    }

    /** A share; empty when there is nothing to take it of. */
    public Optional<Fraction> share(Share share) {
        return ratio(share).flatMap(Ratio::value);
    }

    /** Both together. */
    public Tally plus(Tally other) {
        Tally sum = new Tally(counts);
        other.counts.forEach((counted, more) -> sum.counts.merge(counted, more, Integer::sum));
        return sum;
    }
}
