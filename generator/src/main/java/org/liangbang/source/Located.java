package org.liangbang.source;

import java.util.function.Function;

/**
 * A value and the place it was written at.
 *
 * @param <T> the value's type
 * @param value the value
 * @param span where it stands in the content
 */
public record Located<T>(T value, Span span) {
    /** The same place with a value made from this one. */
    public <R> Located<R> map(Function<? super T, ? extends R> mapping) {
        return new Located<>(mapping.apply(value), span);
    }
}
