package org.liangbang.cli;

import java.time.Clock;
import java.util.Map;

/**
 * What a run depends on beside its arguments and files.
 *
 * @param environment the variables of the process
 * @param clock the clock, asked only for today's date when none is fixed
 */
public record Surroundings(Map<String, String> environment, Clock clock) {
    /** Keeps its own view of the environment. */
    public Surroundings {
        environment = java.util.Collections.unmodifiableMap(environment);
    }
}
