package org.liangbang.campaign.returns;

import java.util.List;
import org.liangbang.campaign.Kind;

/** Returns as a kind of record. */
public final class ReturnKind {
    private ReturnKind() {}

    /** Everything the stages need to know of returns. */
    public static Kind kind() {
        return new Kind(
                "return",
                List.of(Obligation.SOURCE, Filing.SOURCE, Filing.TABLE),
                List.of(new ReturnPlaceRule(), new ObligationRule(), new FilingRule()),
                List.of(new ReturnComputation()),
                new ReturnPresentation(),
                List.of(new ReturnsBlock()),
                new ReturnEvents(),
                new ReturnOversight());
    }
}
