package org.liangbang.compute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.liangbang.address.FigureId;

/**
 * A computation for one day, run when it is first asked for. Thread-safe: two threads that ask at
 * once may both run it, and both see what the first gave. A lock would be held while other work is
 * taken from the pool, and that work could wait for it.
 *
 * @param <T> what it gives
 */
final class Step<T> {
    private final Computation<T> computation;
    private final Computations all;
    private final Results earlier;
    private final AtomicReference<Done<T>> done = new AtomicReference<>();

    /**
     * A step.
     *
     * @param all the computations it is one of
     * @param earlier what the computations before it give
     */
    Step(Computation<T> computation, Computations all, Results earlier) {
        this.computation = computation;
        this.all = all;
        this.earlier = earlier;
    }

    private record Done<T>(Computation.Computed<T> computed, Map<FigureId, Figure> figures) {}

    /** Whether it gives what is kept under a name. */
    boolean gives(ResultType<?> type) {
        return computation.type().equals(type);
    }

    /** What it gives. */
    Computation.Computed<T> computed() {
        return done().computed();
    }

    /** A figure it gives. */
    Optional<Figure> figure(FigureId id) {
        return Optional.ofNullable(done().figures().get(id));
    }

    private Done<T> done() {
        Done<T> known = done.get();
        if (known != null) {
            return known;
        }
        Computation.Computed<T> computed =
                computation.compute(all.content(), earlier.asOf(), earlier);
        Map<FigureId, Figure> figures = new LinkedHashMap<>();
        for (Figure figure : computed.figures()) {
            figures.putIfAbsent(figure.id(), figure);
            all.learn(figure.id(), computation.type());
        }
        Done<T> made = new Done<>(computed, figures);
        Done<T> first = done.compareAndExchange(null, made);
        return first == null ? made : first;
    }
}
