package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.liangbang.compute.Fraction;

/** Findings counted, once for all who ask. Immutable. */
public final class Tally {
    /** What is counted, each under the name of its figure. */
    public enum Counted {
        /** All, also the withdrawn. */
        ALL("all", status -> true),
        /** Its owner has still something to do. */
        OPEN("open", status -> status.state().isOpen()),
        /** Found, not handed over. */
        FOUND("found", in(FindingState.FOUND)),
        /** Handed over, not begun. */
        ASSIGNED("assigned", in(FindingState.ASSIGNED)),
        /** Being mended. */
        UNDER_WAY("under-way", in(FindingState.UNDER_WAY)),
        /** Waits to be verified. */
        SUBMITTED("submitted", in(FindingState.SUBMITTED)),
        /** Closed. */
        CLOSED("closed", in(FindingState.VERIFIED)),
        /** Reopened, not submitted again. */
        REOPENED_OPEN("reopened-open", in(FindingState.REOPENED)),
        /** Past the deadline, nothing submitted. */
        OVERDUE("overdue", FindingStatus::isOverdue),
        /** Submitted after the deadline. */
        LATE("late", FindingStatus::isLate),
        /** Deadline moved. */
        EXTENDED("extended", FindingStatus::isExtended),
        /** Reopened at least once. */
        REOPENED("reopened", FindingStatus::wasReopened),
        /** Same sort in the same unit within a year after one was closed. */
        REPEATED("repeated", FindingStatus::isRepeat),
        /** No fault after all. */
        WITHDRAWN("withdrawn", in(FindingState.WITHDRAWN));

        private final String figure;
        private final Predicate<FindingStatus> counts;

        Counted(String figure, Predicate<FindingStatus> counts) {
            this.figure = figure;
            this.counts = counts;
        }

        private static Predicate<FindingStatus> in(FindingState state) {
            return status -> status.state() == state;
        }

        /** The last part of the figure's id. */
        public String figure() {
            return figure;
        }
    }

    private final List<FindingStatus> findings;
    private final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);

    /** A tally of some findings, in the order given. */
    public Tally(List<FindingStatus> findings) {
        this.findings = List.copyOf(findings);
        for (Counted counted : Counted.values()) {
            counts.put(counted, those(counted).size());
        }
    }

    /** All of them, also the withdrawn, in order of their files. */
    public List<FindingStatus> findings() {
        return findings;
    }

    /** The findings counted under a name. */
    public List<FindingStatus> those(Counted counted) {
        return findings.stream().filter(counted.counts).toList();
    }

    /** How many are counted under a name. */
    public int count(Counted counted) {
        return counts.getOrDefault(counted, 0);
    }

    /** What stands below the line of the close rate: all but the withdrawn. */
    public int standing() {
        return count(Counted.ALL) - count(Counted.WITHDRAWN);
    }

    /** The share that is closed; none when nothing stands. */
    public Optional<Fraction> closeRate() {
        return standing() == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(count(Counted.CLOSED), standing()));
    }

    /** The closed ones, the quickest first by a number of days. */
    public List<FindingStatus> closedBy(ToLongFunction<FindingStatus> days) {
        List<FindingStatus> closed = new ArrayList<>(those(Counted.CLOSED));
        Collections.sort(closed, (a, b) -> Long.compare(days.applyAsLong(a), days.applyAsLong(b)));
        return closed;
    }

    /**
     * The days that half of the closed ones did not take longer than: the middle one, or the mean
     * of the two in the middle; none when nothing is closed. For 3, 8, 10 and 40 days it is 9.
     */
    public Optional<Fraction> median(ToLongFunction<FindingStatus> days) {
        List<FindingStatus> closed = closedBy(days);
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        long upper = days.applyAsLong(closed.get(closed.size() / 2));
        long lower = days.applyAsLong(closed.get((closed.size() - 1) / 2));
        return Optional.of(Fraction.of(lower + upper, 2));
    }
}
