package org.liangbang.campaign.composite;

import java.util.List;
import org.liangbang.compute.Ranking;
import org.liangbang.compute.ResultType;

/**
 * What all composites gave by a day.
 *
 * @param all in the order of the campaigns, then as written
 */
public record CompositeResults(List<CompositeResult> all) {
    /** The name under which they are kept. */
    public static final ResultType<CompositeResults> TYPE =
            new ResultType<>("composites", CompositeResults.class);

    /** Keeps its own copy. */
    public CompositeResults {
        all = List.copyOf(all);
    }

    /**
     * A unit's place in a composite.
     *
     * @param result the composite
     * @param place the unit's place
     */
    public record UnitPlace(CompositeResult result, Ranking.Place<Standing> place) {}

    /** The composites of a campaign, as written. */
    public List<CompositeResult> ofCampaign(String campaign) {
        return all.stream()
                .filter(result -> result.campaign().id().value().equals(campaign))
                .toList();
    }

    /** The places of a unit in the composites in which it is ranked. */
    public List<UnitPlace> ofUnit(String unit) {
        return all.stream()
                .flatMap(
                        result ->
                                result.of(unit).stream().map(place -> new UnitPlace(result, place)))
                .toList();
    }
}
