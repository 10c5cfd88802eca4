package org.liangbang.model.format;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.source.Node;

/**
 * How a value is written: reads it from a located tree, says what is wrong with it, and describes
 * itself as a schema. Formats are immutable and may be used from many threads.
 *
 * @param <T> what reading gives
 */
public interface ValueFormat<T> {
    /**
     * Reads a value.
     *
     * @param node what was written
     * @param report takes what is wrong with it
     * @return the value; empty when it is wrong in a way that was reported
     */
    Optional<T> read(Node node, Consumer<Diagnostic> report);

    /** What may be written. */
    Schema schema();

    /** The same format, giving something made from the value. */
    default <R> ValueFormat<R> map(Function<? super T, ? extends R> mapping) {
        ValueFormat<T> format = this;
        return new ValueFormat<>() {
            @Override
            public Optional<R> read(Node node, Consumer<Diagnostic> report) {
                return format.read(node, report).map(mapping);
            }

            @Override
            public Schema schema() {
                return format.schema();
            }
        };
    }

    /** The same format, giving the value with its place. */
    default ValueFormat<Located<T>> located() {
        ValueFormat<T> format = this;
        return new ValueFormat<>() {
            @Override
            public Optional<Located<T>> read(Node node, Consumer<Diagnostic> report) {
                return format.read(node, report).map(value -> new Located<>(value, node.span()));
            }

            @Override
            public Schema schema() {
                return format.schema();
            }
        };
    }
}
