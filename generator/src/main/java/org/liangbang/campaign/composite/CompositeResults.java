package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.compute.Ranking;
import org.liangbang.compute.ResultType;

/** What all composites gave by a day. Immutable. */
public final class CompositeResults {
    /** The name under which they are kept. */
    public static final ResultType<CompositeResults> TYPE =
            new ResultType<>("composites", CompositeResults.class);

    private final List<CompositeResult> all;
    private final Map<String, List<UnitPlace>> byUnit = new LinkedHashMap<>();

    CompositeResults(List<CompositeResult> all) {
        this.all = List.copyOf(all);
        for (CompositeResult result : all) {
            for (Ranking.Place<Standing> place : result.places()) {
                byUnit.computeIfAbsent(place.result().id(), unit -> new ArrayList<>(2))
                        .add(new UnitPlace(result, place));
            }
        }
    }

    /**
     * A unit's place in a composite.
     *
     * @param result the composite
     * @param place the unit's place
     */
    public record UnitPlace(CompositeResult result, Ranking.Place<Standing> place) {}

    /** All composites, in the order of the campaigns, then as written. */
    public List<CompositeResult> all() {
        return all;
    }

    /** The composites of a campaign, as written. */
    public List<CompositeResult> ofCampaign(String campaign) {
        return all.stream()
                .filter(result -> result.campaign().id().value().equals(campaign))
                .toList();
    }

    /** The places of a unit in the composites in which it is ranked, in the same order. */
    public List<UnitPlace> ofUnit(String unit) {
        return Collections.unmodifiableList(byUnit.getOrDefault(unit, List.of()));
    }
}
