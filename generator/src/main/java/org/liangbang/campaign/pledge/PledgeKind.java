package org.liangbang.campaign.pledge;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;

/** Pledges as a kind of record. */
public final class PledgeKind {
    private PledgeKind() {}

    /** Everything the stages need to know of pledges. */
    public static Kind kind() {
        return new Kind(
                "pledge",
                List.of(Pledge.SOURCE),
                List.of(new PledgePlaceRule(), new PledgeReferenceRule(), new PledgeDateRule()),
                List.of(new PledgeComputation()),
                new PledgePresentation(),
                List.of(new PledgesBlock()),
                Events.none(),
                new PledgeOversight());
    }
}
