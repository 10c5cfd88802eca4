package org.liangbang.campaign.star;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Oversight;

/** Stars and check-lists as a kind of record. */
public final class StarKind {
    private StarKind() {}

    /** Everything the stages need to know of stars and check-lists. */
    public static Kind kind() {
        return new Kind(
                "star",
                List.of(StarStandard.SOURCE, UnitStars.SOURCE, Checklist.SOURCE),
                List.of(
                        new StarStandardRule(),
                        new StarPlaceRule(),
                        new TaskEntryRule(),
                        new StarPlanRule(),
                        new StarAwardRule(),
                        new ChecklistRule()),
                List.of(),
                new StarPresentation(),
                List.of(),
                Events.none(),
                Oversight.none());
    }
}
