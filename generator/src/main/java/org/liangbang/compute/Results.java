package org.liangbang.compute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.check.CheckedContent;
import org.liangbang.diagnostic.Diagnostic;

/**
 * What all computations give for one day. A computation runs when something it gives is first asked
 * for: a text of an earlier day asks for few. Looks immutable, and is thread-safe.
 */
public final class Results {
    private final LocalDate asOf;
    private final List<Step<?>> steps;
    private final Computations computations;

    Results(LocalDate asOf, List<Step<?>> steps, Computations computations) {
        this.asOf = asOf;
        this.steps = List.copyOf(steps);
        this.computations = computations;
    }

    /**
     * The results of computations, in the order given; each sees what those before it give.
     *
     * @param asOf the day by which deadlines are judged
     */
    public static Results compute(
            CheckedContent content, LocalDate asOf, List<Computation<?>> computations) {
        return new Computations(content, computations).on(asOf);
    }

    /** The day by which deadlines were judged. */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * What a computation gave.
     *
     * @throws IllegalStateException when there was no such computation
     */
    public <T> T get(ResultType<T> type) {
        for (Step<?> step : steps) {
            if (step.gives(type)) {
                return type.type().cast(step.computed().value());
            }
        }
        throw new IllegalStateException(type.name());
    }

    /** The figure with an id; of the computations only the one that gives it runs, when known. */
    public Optional<Figure> figure(FigureId id) {
        Optional<ResultType<?>> giver = computations.giver(id);
        return steps.stream()
                .filter(step -> giver.map(step::gives).orElse(true))
                .flatMap(step -> step.figure(id).stream())
                .findFirst();
    }

    /** What should be in the content by the day and is not, in the order found. */
    public List<Diagnostic> mistakes() {
        return steps.stream().flatMap(step -> step.computed().mistakes().stream()).toList();
    }

    /**
     * All figures, in the order computed.
     *
     * @throws IllegalStateException when two figures share an id, which is a bug of ours
     */
    public Collection<Figure> figures() {
        Map<FigureId, Figure> all = new LinkedHashMap<>();
        for (Step<?> step : steps) {
            for (Figure figure : step.computed().figures()) {
                if (all.put(figure.id(), figure) != null) {
                    throw new IllegalStateException("two figures " + figure.id());
                }
            }
        }
        return Collections.unmodifiableCollection(all.values());
    }
}
