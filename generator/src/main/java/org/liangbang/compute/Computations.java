package org.liangbang.compute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.liangbang.address.FigureId;
import org.liangbang.check.CheckedContent;

/**
 * The computations of some content, for any day. A figure comes from the same computation on every
 * day, so what one day has shown is not looked for again on another. Thread-safe.
 */
public final class Computations {
    private final CheckedContent content;
    private final List<Computation<?>> computations;
    private final Map<FigureId, ResultType<?>> givers = new ConcurrentHashMap<>();

    /** Computations in the order given; each sees what those before it give. */
    public Computations(CheckedContent content, List<Computation<?>> computations) {
        this.content = content;
        this.computations = List.copyOf(computations);
    }

    /**
     * What they give for a day; each runs when it is first asked.
     *
     * @param asOf the day by which deadlines are judged
     */
    public Results on(LocalDate asOf) {
        List<Step<?>> steps = new ArrayList<>(computations.size());
        for (Computation<?> computation : computations) {
            steps.add(new Step<>(computation, this, new Results(asOf, steps, this)));
        }
        return new Results(asOf, steps, this);
    }

    CheckedContent content() {
        return content;
    }

    void learn(FigureId figure, ResultType<?> giver) {
        givers.putIfAbsent(figure, giver);
    }

    /** The computation that gives a figure; empty as long as no day has shown it. */
    Optional<ResultType<?>> giver(FigureId figure) {
        return Optional.ofNullable(givers.get(figure));
    }
}
