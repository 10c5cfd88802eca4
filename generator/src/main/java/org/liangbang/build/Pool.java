package org.liangbang.build;

import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/**
 * Runs work so that the parallel streams in it use a given number of threads. Stages need not know
 * of threads; their results do not depend on the number.
 */
public final class Pool {
    private Pool() {}

    /**
     * Runs the work and waits for it. What it throws comes out as it was thrown.
     *
     * @param jobs how many threads may work at once, at least 1
     */
    public static <T> T run(int jobs, Supplier<T> work) {
        ForkJoinPool pool = new ForkJoinPool(jobs);
        try {
            return pool.submit(work::get).join();
        } finally {
            pool.shutdown();
        }
    }
}
