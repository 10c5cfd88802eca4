package org.liangbang.paper.layout.sheet;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once.
 *
 * @param <T> what it is
 */
final class Late<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    /** What was made. */
    T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
