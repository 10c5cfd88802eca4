package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangbang.compute.ResultType;

/** How all obligations stand on a day. Immutable. */
public final class ReturnResults {
    /** Its name among the results. */
    public static final ResultType<ReturnResults> TYPE =
            new ResultType<>("returns", ReturnResults.class);

    private final List<ReturnResult> all;
    private final Map<String, ReturnResult> byId = new LinkedHashMap<>();
    private final Map<String, List<ReturnResult>> byCampaign = new LinkedHashMap<>();
    private final Map<String, List<UnitReturn>> byPost = new LinkedHashMap<>();

    ReturnResults(List<ReturnResult> all) {
        this.all = List.copyOf(all);
        for (ReturnResult result : all) {
            byId.put(result.id(), result);
            byCampaign
                    .computeIfAbsent(result.obligation().campaign(), none -> new ArrayList<>())
                    .add(result);
            for (UnitReturn unit : result.units()) {
                byPost.computeIfAbsent(unit.post(), none -> new ArrayList<>()).add(unit);
            }
        }
    }

    /** All, in the order written. */
    public List<ReturnResult> all() {
        return all;
    }

    /** The result of an obligation. */
    public Optional<ReturnResult> result(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The campaigns with obligations, in the order written. */
    public Set<String> campaigns() {
        return Collections.unmodifiableSet(byCampaign.keySet());
    }

    /** The obligations of a campaign, in the order written. */
    public List<ReturnResult> campaign(String id) {
        return List.copyOf(byCampaign.getOrDefault(id, List.of()));
    }

    /** What a post answers for, in the order written. */
    public List<UnitReturn> ownedBy(String post) {
        return List.copyOf(byPost.getOrDefault(post, List.of()));
    }
}
