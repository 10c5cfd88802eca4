package org.liangbang.campaign.star;

import java.util.List;
import java.util.Optional;
import org.liangbang.compute.ResultType;

/**
 * All check-lists on a day.
 *
 * @param all in the order of the files
 */
public record ChecklistResults(List<ChecklistStanding> all) {
    /** The name under which they are kept. */
    public static final ResultType<ChecklistResults> TYPE =
            new ResultType<>("checklists", ChecklistResults.class);

    /** Keeps its own copy. */
    public ChecklistResults {
        all = List.copyOf(all);
    }

    /** The check-lists of a campaign, in the order of the files. */
    public List<ChecklistStanding> of(String campaign) {
        return all.stream().filter(each -> each.campaign().equals(campaign)).toList();
    }

    /** A check-list of a campaign. */
    public Optional<ChecklistStanding> of(String campaign, String id) {
        return of(campaign).stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
