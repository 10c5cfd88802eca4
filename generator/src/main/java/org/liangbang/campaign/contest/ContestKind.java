package org.liangbang.campaign.contest;

import java.util.List;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.Oversight;

/** Contests as a kind of record. */
public final class ContestKind {
    private ContestKind() {}

    /** Everything the stages need to know of contests. */
    public static Kind kind() {
        return new Kind(
                "contest",
                List.of(Contest.SOURCE),
                List.of(
                        new ContestPlaceRule(),
                        new ContestReferenceRule(),
                        new JudgeRule(),
                        new EntryRule(),
                        new MarksRule(),
                        new ObjectionRule()),
                List.of(new ContestComputation()),
                new ContestPresentation(),
                List.of(new StandingsBlock()),
                new ContestEvents(),
                Oversight.none());
    }
}
