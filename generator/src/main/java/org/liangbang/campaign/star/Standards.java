package org.liangbang.campaign.star;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.liangbang.check.Register;

/** The star standards by campaign. */
final class Standards {
    private final Map<String, StarStandard> byCampaign = new LinkedHashMap<>();
    private final Register content;

    private Standards(Register content) {
        this.content = content;
        content.all(StarStandard.TYPE)
                .forEach(standard -> byCampaign.put(standard.campaign(), standard));
    }

    static Standards of(Register content) {
        return new Standards(content);
    }

    /** The standard of a campaign. */
    Optional<StarStandard> of(String campaign) {
        return Optional.ofNullable(byCampaign.get(campaign));
    }

    /** Whether a standard was written and could not be read, which has been said already. */
    boolean isBroken(String campaign) {
        String path = "campaigns/" + campaign + "/star-standard.yaml";
        return of(campaign).isEmpty() && content.content().source().file(path).isPresent();
    }
}
