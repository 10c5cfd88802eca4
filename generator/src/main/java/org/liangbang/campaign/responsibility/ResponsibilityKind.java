package org.liangbang.campaign.responsibility;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Oversight;

/** Who answers for campaigns, as a kind of record; it is written in the campaigns themselves. */
public final class ResponsibilityKind {
    private ResponsibilityKind() {}

    /** Everything the stages need to know of it. */
    public static Kind kind() {
        return new Kind(
                "responsibility",
                List.of(),
                List.of(new ResponsibilityRule()),
                List.of(new RoleComputation()),
                new ResponsibilityPresentation(),
                List.of(),
                Events.none(),
                Oversight.none());
    }
}
