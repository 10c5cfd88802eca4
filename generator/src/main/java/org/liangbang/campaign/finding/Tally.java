package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.liangbang.compute.Median;
import org.liangbang.compute.Ratio;

/** Findings counted, once for all who ask. Immutable. */
public final class Tally {
    /** What is counted, each under the name of its figure. */
    public enum Counted {
        /** All, also the withdrawn. */
        ALL("all"),
        /** Its owner has still something to do. */
        OPEN("open"),
        /** Found, not handed over. */
        FOUND("found"),
        /** Handed over, not begun. */
        ASSIGNED("assigned"),
        /** Being mended. */
        UNDER_WAY("under-way"),
        /** Waits to be verified. */
        SUBMITTED("submitted"),
        /** Closed. */
        CLOSED("closed"),
        /** Reopened, not submitted again. */
        REOPENED_OPEN("reopened-open"),
        /** Past the deadline, nothing submitted. */
        OVERDUE("overdue"),
        /** Submitted after the deadline. */
        LATE("late"),
        /** Deadline moved. */
        EXTENDED("extended"),
        /** Reopened at least once. */
        REOPENED("reopened"),
        /** Same sort in the same unit within a year after one was closed. */
        REPEATED("repeated"),
        /** No fault after all. */
        WITHDRAWN("withdrawn");

        private final String figure;

        Counted(String figure) {
            this.figure = figure;
        }

        private boolean counts(FindingStatus status) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> status.state().isOpen();
                case FOUND -> status.state() == FindingState.FOUND;
                case ASSIGNED -> status.state() == FindingState.ASSIGNED;
                case UNDER_WAY -> status.state() == FindingState.UNDER_WAY;
                case SUBMITTED -> status.state() == FindingState.SUBMITTED;
                case CLOSED -> status.state() == FindingState.VERIFIED;
                case REOPENED_OPEN -> status.state() == FindingState.REOPENED;
                case OVERDUE -> status.isOverdue();
                case LATE -> status.isLate();
                case EXTENDED -> status.isExtended();
                case REOPENED -> status.wasReopened();
                case REPEATED -> status.isRepeat();
                case WITHDRAWN -> status.state() == FindingState.WITHDRAWN;
            };
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
        return findings.stream().filter(counted::counts).toList();
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
    public Optional<Ratio> closeRate() {
        return Optional.of(Ratio.of(count(Counted.CLOSED), standing())).filter(Ratio::isDefined);
    }

    /** The closed ones, the quickest first by a number of days. */
    public List<FindingStatus> closedBy(ToLongFunction<FindingStatus> days) {
        List<FindingStatus> closed = new ArrayList<>(those(Counted.CLOSED));
        Collections.sort(closed, (a, b) -> Long.compare(days.applyAsLong(a), days.applyAsLong(b)));
        return closed;
    }

    /** The middle of the days that the closed ones took; none when nothing is closed. */
    public Optional<Median> median(ToLongFunction<FindingStatus> days) {
        return Median.of(those(Counted.CLOSED).stream().map(days::applyAsLong).toList());
    }
}
