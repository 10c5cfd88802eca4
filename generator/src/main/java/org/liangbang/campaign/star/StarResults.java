package org.liangbang.campaign.star;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.ResultType;

/** The stars of all campaigns on a day. Immutable. */
public final class StarResults {
    /** The name under which they are kept. */
    public static final ResultType<StarResults> TYPE = new ResultType<>("stars", StarResults.class);

    private final Map<String, CampaignStars> campaigns = new LinkedHashMap<>();

    StarResults(List<CampaignStars> all) {
        all.forEach(each -> campaigns.put(each.id(), each));
    }

    /** The campaigns that have a standard, in the order of the files. */
    public List<CampaignStars> campaigns() {
        return List.copyOf(campaigns.values());
    }

    /** A campaign that has a standard. */
    public Optional<CampaignStars> campaign(String id) {
        return Optional.ofNullable(campaigns.get(id));
    }
}
