package org.liangbang.campaign.finding;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;

/** Findings as a kind of record. */
public final class FindingKind {
    private FindingKind() {}

    /**
     * Everything the stages need to know of findings.
     *
     * @param events the events of all other kinds of record, any of which may find something
     */
    public static Kind kind(List<Events> events) {
        return new Kind(
                "finding",
                List.of(Finding.SOURCE),
                List.of(
                        new FindingPlaceRule(),
                        new FindingSourceRule(events),
                        new FindingStepRule(),
                        new FindingDateRule()),
                List.of(new FindingComputation(events)),
                new FindingPresentation(),
                List.of(new FindingsBlock()),
                Events.none(),
                new FindingOversight());
    }
}
