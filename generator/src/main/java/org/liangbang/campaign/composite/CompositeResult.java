package org.liangbang.campaign.composite;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Ranking;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;

/**
 * What a composite gave.
 *
 * @param composite the composite
 * @param campaign the campaign it belongs to
 * @param state where it stands on the day the results are for
 * @param counted what counts for all units
 * @param places best first, equal ones in the order of the units; empty before its period
 * @param open the units that cannot be ranked because a result is missing, in the order written
 */
public record CompositeResult(
        Composite composite,
        Campaign campaign,
        CompositeState state,
        Counted counted,
        List<Ranking.Place<Standing>> places,
        List<Standing> open) {
    /** Keeps its own copies. */
    public CompositeResult {
        places = List.copyOf(places);
        open = List.copyOf(open);
    }

    /** The composite's id. */
    public String id() {
        return composite.id().value();
    }

    /** The place of a unit, when it is ranked. */
    public Optional<Ranking.Place<Standing>> of(String unit) {
        return places.stream().filter(place -> place.result().id().equals(unit)).findFirst();
    }

    /** How its figures are printed. */
    public Decimals decimals() {
        return new Decimals(composite.decimals().value(), composite.rounding().value());
    }

    /**
     * The id of a unit's figure.
     *
     * @param figure {@code total}, {@code rank}, or the name of a part
     */
    public FigureId figure(String unit, String figure) {
        return FigureId.of(campaign.id().value(), id(), unit, figure);
    }

    /** The id of what a unit got for a part. */
    FigureId figure(Standing standing, PartScore score) {
        return figure(standing.id(), Values.word(score.part().of().value()));
    }
}
