package org.liangbang.campaign.responsibility;

import java.util.List;
import java.util.Optional;
import org.liangbang.compute.ResultType;

/**
 * The tasks of all campaigns as seen from a day.
 *
 * @param campaigns those that have any, in order of their ids
 */
record TaskResults(List<CampaignTasks> campaigns) {
    /** The kind of result. */
    static final ResultType<TaskResults> TYPE = new ResultType<>("divisions", TaskResults.class);

    /** Keeps its own copy. */
    TaskResults {
        campaigns = List.copyOf(campaigns);
    }

    /** The tasks of a campaign; empty when it has none. */
    Optional<CampaignTasks> of(String campaign) {
        return campaigns.stream().filter(each -> each.id().equals(campaign)).findFirst();
    }
}
