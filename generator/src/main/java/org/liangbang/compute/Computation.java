package org.liangbang.compute;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.check.CheckedContent;

/**
 * One piece of arithmetic: a total function of checked content and a day, without clock, input or
 * output.
 *
 * @param <T> what it gives
 */
public interface Computation<T> {
    /**
     * What was computed.
     *
     * @param <T> its type
     * @param value for other computations and for pages
     * @param figures every figure it publishes, in the order of their records
     */
    record Computed<T>(T value, List<Figure> figures) {
        /** Keeps its own copy. */
        public Computed {
            figures = List.copyOf(figures);
        }
    }

    /** The name of what it gives. */
    ResultType<T> type();

    /**
     * Computes.
     *
     * @param content the content
     * @param asOf the day by which deadlines are judged
     * @param earlier what the computations before this one gave
     */
    Computed<T> compute(CheckedContent content, LocalDate asOf, Results earlier);
}
