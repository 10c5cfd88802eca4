package org.liangbang.campaign.star;

import java.util.List;
import org.liangbang.campaign.Kind;

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
                List.of(new StarComputation(), new ChecklistComputation()),
                new StarPresentation(),
                List.of(new StarsBlock(), new ChecklistBlock()),
                new StarEvents(),
                new StarOversight());
    }
}
