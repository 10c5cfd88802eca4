package org.liangbang.compute;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.diagnostic.Diagnostic;

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
     * @param mistakes what should be in the content by the day and is not
     */
    record Computed<T>(T value, List<Figure> figures, List<Diagnostic> mistakes) {
        /** Keeps its own copies. */
        public Computed {
            figures = List.copyOf(figures);
            mistakes = List.copyOf(mistakes);
        }

        /** What was computed without any mistake. */
        public Computed(T value, List<Figure> figures) {
            this(value, figures, List.of());
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
