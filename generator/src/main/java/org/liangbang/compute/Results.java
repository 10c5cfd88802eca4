package org.liangbang.compute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.check.CheckedContent;
import org.liangbang.diagnostic.Diagnostic;

/** What all computations gave for one day. Immutable. */
public final class Results {
    private final LocalDate asOf;
    private final Map<ResultType<?>, Object> values;
    private final Map<FigureId, Figure> figures;
    private final List<Diagnostic> mistakes;

    private Results(
            LocalDate asOf,
            Map<ResultType<?>, Object> values,
            Map<FigureId, Figure> figures,
            List<Diagnostic> mistakes) {
        this.asOf = asOf;
        this.values = values;
        this.figures = figures;
        this.mistakes = mistakes;
    }

    /**
     * Runs computations in the order given; each sees what those before it gave.
     *
     * @throws IllegalStateException when two figures share an id, which is a bug of ours
     */
    public static Results compute(
            CheckedContent content, LocalDate asOf, List<Computation<?>> computations) {
        Map<ResultType<?>, Object> values = new LinkedHashMap<>();
        Map<FigureId, Figure> figures = new LinkedHashMap<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        Results results = new Results(asOf, values, figures, mistakes);
        for (Computation<?> computation : computations) {
            Computation.Computed<?> computed = computation.compute(content, asOf, results);
            values.put(computation.type(), computed.value());
            mistakes.addAll(computed.mistakes());
            for (Figure figure : computed.figures()) {
                if (figures.put(figure.id(), figure) != null) {
                    throw new IllegalStateException("two figures " + figure.id());
                }
            }
        }
        return results;
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
        Object value = values.get(type);
        if (value == null) {
            throw new IllegalStateException(type.name());
        }
        return type.type().cast(value);
    }

    /** The figure with an id. */
    public Optional<Figure> figure(FigureId id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** What should be in the content by the day and is not, in the order found. */
    public List<Diagnostic> mistakes() {
        return Collections.unmodifiableList(mistakes);
    }

    /** All figures, in the order computed. */
    public Collection<Figure> figures() {
        return Collections.unmodifiableCollection(figures.values());
    }
}
