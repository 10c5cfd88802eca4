package org.liangbang.campaign;

import java.util.List;
import org.liangbang.check.Register;

/** The events of a kind of record. */
@FunctionalInterface
public interface Events {
    /**
     * All of them, in the order written; those that lie in a campaign that does not exist are left
     * out.
     *
     * @param content the content; references in it may still be broken
     */
    List<Event> in(Register content);

    /** The events of a kind that has none. */
    static Events none() {
        return content -> List.of();
    }
}
