package org.liangbang.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several threads do one piece of work that they share out themselves. */
final class Workers {
    private Workers() {}

    /**
     * Runs the work on so many threads and waits until all of them have ended.
     *
     * @throws RuntimeException what the work threw, of the first thread of those that threw
     */
    static void run(int jobs, Runnable work) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int job = 0; job < jobs; job++) {
                running.add(threads.submit(work));
            }
            Optional<RuntimeException> thrown = Optional.empty();
            for (Future<?> each : running) {
                Optional<RuntimeException> by = await(each);
                thrown = thrown.or(() -> by);
            }
            if (thrown.isPresent()) {
                throw thrown.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Optional<RuntimeException> await(Future<?> work) {
        try {
            work.get();
            return Optional.empty();
        } catch (ExecutionException failed) {
            return Optional.of(unwrapped(failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was stopped", stopped);
        }
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        Throwable cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException thrown ? thrown : new IllegalStateException(cause);
    }
}
