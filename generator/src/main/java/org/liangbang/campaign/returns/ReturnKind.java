package org.liangbang.campaign.returns;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Oversight;

/** Returns as a kind of record. */
public final class ReturnKind {
    private ReturnKind() {}

    /** Everything the stages need to know of returns. */
    public static Kind kind() {
        return new Kind(
                "return",
                List.of(Obligation.SOURCE, Filing.SOURCE),
                List.of(new ReturnPlaceRule(), new ObligationRule(), new FilingRule()),
                List.of(),
                new ReturnPresentation(),
                List.of(),
                Events.none(),
                Oversight.none());
    }
}
