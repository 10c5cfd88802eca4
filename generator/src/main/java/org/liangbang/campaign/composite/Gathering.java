package org.liangbang.campaign.composite;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.campaign.contest.ContestResults;
import org.liangbang.campaign.pledge.PledgeResults;
import org.liangbang.campaign.pledge.PledgeStatus;
import org.liangbang.campaign.pledge.Tally;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Ranking;
import org.liangbang.compute.Results;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.Unit;

/**
 * Brings together what counts for one composite: the units, the contests of its period that were
 * held by the day, and the pledges as they stand on the day or on the last day of its period.
 */
final class Gathering {
    private final CheckedContent content;
    private final Results earlier;
    private final Campaign campaign;
    private final Composite composite;

    Gathering(CheckedContent content, Results earlier, Campaign campaign, Composite composite) {
        this.content = content;
        this.earlier = earlier;
        this.campaign = campaign;
        this.composite = composite;
    }

    /** What the composite gives on a day. */
    CompositeResult on(LocalDate asOf) {
        List<ContestResult> contests = contests();
        CompositeState state = CompositeState.of(composite.period(), contests, asOf);
        LocalDate last = composite.period().last();
        LocalDate pledgesOn = asOf.isAfter(last) ? last : asOf;
        List<Standing> standings =
                state == CompositeState.AHEAD
                        ? List.of()
                        : units().stream().map(unit -> standing(unit, pledgesOn)).toList();
        List<Standing> ranked =
                standings.stream().filter(standing -> standing.total().isPresent()).toList();
        return new CompositeResult(
                composite,
                campaign,
                state,
                pledgesOn,
                contests,
                Ranking.rank(ranked, Standing.bestFirst(composite)),
                standings.stream().filter(standing -> standing.total().isEmpty()).toList());
    }

    private List<ContestResult> contests() {
        return earlier.get(ContestResults.TYPE).all().stream().filter(this::counts).toList();
    }

    private boolean counts(ContestResult result) {
        return composite.part("contests").isPresent()
                && result.contest().campaign().equals(campaign.id().value())
                && composite.period().contains(result.contest().held().value())
                && result.isHeld();
    }

    private List<Unit> units() {
        return content.register().units().values().stream()
                .filter(unit -> content.register().takesPart(unit, campaign))
                .filter(
                        unit ->
                                composite
                                        .audience()
                                        .map(some -> content.register().isAmong(unit, some))
                                        .orElse(true))
                .toList();
    }

    private Standing standing(Unit unit, LocalDate pledgesOn) {
        String id = unit.id().value();
        List<ContestResults.UnitPlace> places =
                earlier.get(ContestResults.TYPE).ofUnit(id).stream()
                        .filter(place -> counts(place.result()))
                        .toList();
        return Standing.of(composite, unit, places, pledges(id, pledgesOn));
    }

    private Tally pledges(String unit, LocalDate day) {
        List<PledgeStatus> made =
                earlier.get(PledgeResults.TYPE)
                        .unit(campaign.id().value(), unit)
                        .map(Tally::pledges)
                        .orElse(List.of());
        return new Tally(made.stream().map(each -> PledgeStatus.of(each.pledge(), day)).toList());
    }
}
