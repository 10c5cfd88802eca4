package org.liangbang.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage gives: a value as far as one could be made, and everything there is to say about it.
 *
 * @param <T> the value's type
 * @param value the value; empty when the mistakes left nothing to go on with
 * @param diagnostics sorted by place, each once
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {
    /** Sorts the diagnostics and drops repetitions. */
    public Outcome {
        diagnostics = diagnostics.stream().sorted().distinct().toList();
    }

    /** A value with what there is to say about it. */
    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.of(value), diagnostics);
    }

    /** A value and nothing to say. */
    public static <T> Outcome<T> of(T value) {
        return of(value, List.of());
    }

    /** No value. */
    public static <T> Outcome<T> none(List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.empty(), diagnostics);
    }

    /** Whether a mistake stops publication. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Goes on with a next stage, if there is a value, and keeps what both had to say. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> stage) {
        if (value.isEmpty()) {
            return none(diagnostics);
        }
        Outcome<R> next = stage.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics);
        return new Outcome<>(next.value, all);
    }
}
