package org.liangbang.check;

import java.util.Collection;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.text.Nearest;

/** The report that an id leads nowhere, with the nearest ids there are. */
public final class UnknownId {
    private UnknownId() {}

    /**
     * An error with the arguments {@code id} and {@code near}; the latter is empty when no known id
     * is near.
     *
     * @param code the diagnostic's code
     * @param id the id as written
     * @param known the ids there are
     */
    public static Diagnostic error(String code, Located<String> id, Collection<String> known) {
        return Diagnostic.error(code, id.span())
                .with("id", id.value())
                .with("near", String.join(", ", Nearest.names(id.value(), known)));
    }
}
