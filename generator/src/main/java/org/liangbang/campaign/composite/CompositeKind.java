package org.liangbang.campaign.composite;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Oversight;

/**
 * Composites as a kind of record: computed from contests, pledges and reviews, which come before.
 */
public final class CompositeKind {
    private CompositeKind() {}

    /**
     * Everything the stages need to know of composites; they are written in the campaign's file.
     */
    public static Kind kind() {
        return new Kind(
                "composite",
                List.of(),
                List.of(new FormPartRule()),
                List.of(new CompositeComputation()),
                new CompositePresentation(),
                List.of(),
                Events.none(),
                Oversight.none());
    }
}
