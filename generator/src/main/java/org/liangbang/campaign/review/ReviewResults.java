package org.liangbang.campaign.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.ResultType;

/** How all reviews stand on a day. Immutable. */
public final class ReviewResults {
    /** The name under which they are kept. */
    public static final ResultType<ReviewResults> TYPE =
            new ResultType<>("reviews", ReviewResults.class);

    private final List<FormResult> all;
    private final Map<String, FormResult> byName = new LinkedHashMap<>();

    ReviewResults(List<FormResult> all) {
        this.all = List.copyOf(all);
        all.forEach(
                result ->
                        byName.put(
                                result.form().campaign() + "/" + result.form().id().value(),
                                result));
    }

    /** Every form, in order of the files. */
    public List<FormResult> all() {
        return all;
    }

    /** The forms of a campaign. */
    public List<FormResult> ofCampaign(String campaign) {
        return all.stream().filter(each -> each.form().campaign().equals(campaign)).toList();
    }

    /** A form by its campaign and id. */
    public Optional<FormResult> form(String campaign, String form) {
        return Optional.ofNullable(byName.get(campaign + "/" + form));
    }
}
