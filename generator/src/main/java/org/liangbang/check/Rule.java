package org.liangbang.check;

import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;

/** Something that must hold between records. Rules are stateless and know nothing of each other. */
@FunctionalInterface
public interface Rule {
    /**
     * Says every place where the rule is broken.
     *
     * @param content the content with its indexes; references in it may still be broken
     * @param report takes the mistakes
     */
    void check(Register content, Consumer<Diagnostic> report);
}
