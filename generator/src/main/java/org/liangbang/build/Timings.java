package org.liangbang.build;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How long each stage took. The only place where time is measured; no result depends on it.
 *
 * <p>For one build; not thread-safe.
 */
public final class Timings {
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private final Consumer<String> began;

    /**
     * Timings that say when a stage begins.
     *
     * @param began takes the name of each stage as it begins
     */
    public Timings(Consumer<String> began) {
        this.began = began;
    }

    /** Runs a stage and notes how long it took. */
    public <T> T time(String stage, Supplier<T> work) {
        began.accept(stage);
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
        }
    }

    /** The time of each stage so far, in nanoseconds, in the order they began. */
    public Map<String, Long> stages() {
        return Collections.unmodifiableMap(nanoseconds);
    }

    /** The time of all stages so far, in nanoseconds. */
    public long total() {
        return nanoseconds.values().stream().mapToLong(Long::longValue).sum();
    }
}
