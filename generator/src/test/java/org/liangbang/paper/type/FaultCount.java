package org.liangbang.paper.type;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many faults of each kind were found.
 *
 * @param counts one entry for each kind that occurred, in the order of {@link Fault}
 */
public record FaultCount(Map<Fault, Integer> counts) {
    /** No fault at all. */
    public static final FaultCount NONE = new FaultCount(Map.of());

    /** Keeps its own copy of the counts. */
    public FaultCount {
        Map<Fault, Integer> copy = new EnumMap<>(Fault.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** How many faults of one kind there are. */
    public int of(Fault fault) {
        return counts.getOrDefault(fault, 0);
    }

    /** How many faults there are in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The faults of this and of another count together. */
    public FaultCount plus(FaultCount other) {
        Map<Fault, Integer> sum = new EnumMap<>(Fault.class);
        sum.putAll(counts);
        other.counts.forEach((fault, count) -> sum.merge(fault, count, Integer::sum));
        return new FaultCount(sum);
    }
}
