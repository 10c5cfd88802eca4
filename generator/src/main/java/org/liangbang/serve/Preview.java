package org.liangbang.serve;

import java.util.Optional;

/**
 * What a rebuild gave.
 *
 * @param mistakes a page that shows the mistakes; none when there were none and the site is new
 */
public record Preview(Optional<String> mistakes) {
    /** A way to build. */
    @FunctionalInterface
    public interface Builder {
        /** Builds the site and says how it went. Called by one thread at a time. */
        Preview build();
    }
}
