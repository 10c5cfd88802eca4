package org.liangbang.campaign.composite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.contest.Contest;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.campaign.contest.ContestResults;
import org.liangbang.campaign.pledge.PledgeResults;
import org.liangbang.campaign.pledge.PledgeStatus;
import org.liangbang.campaign.pledge.Tally;
import org.liangbang.campaign.review.FormResult;
import org.liangbang.campaign.review.ReviewResults;
import org.liangbang.campaign.review.Round;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Ranking;
import org.liangbang.compute.Results;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;

/**
 * Brings together what counts for one composite: the units, the contests of its period that were
 * held by the day, the pledges as they stand on the day or on the last day of its period, and the
 * rounds of a form whose periods end within it.
 */
final class Gathering {
    private static final String STAGE = Values.word(Composite.Source.CONTESTS);
    private static final String VISITS = Values.word(Composite.Source.OBSERVATIONS);

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
        Counted counted = counted(asOf);
        CompositeState state = CompositeState.of(composite.period(), counted, asOf);
        List<Standing> standings =
                state == CompositeState.AHEAD
                        ? List.of()
                        : units().stream().map(unit -> standing(unit, counted)).toList();
        List<Standing> ranked =
                standings.stream().filter(standing -> standing.total().isPresent()).toList();
        return new CompositeResult(
                composite,
                campaign,
                state,
                counted,
                Ranking.rank(ranked, Standing.bestFirst(composite)),
                standings.stream().filter(standing -> standing.total().isEmpty()).toList());
    }

    private Counted counted(LocalDate asOf) {
        List<ContestResult> contests =
                earlier.get(ContestResults.TYPE).all().stream().filter(this::counts).toList();
        Optional<FormResult> form =
                Forms.named(composite)
                        .flatMap(part -> Forms.of(part, campaign, content.register()))
                        .flatMap(
                                found ->
                                        earlier.get(ReviewResults.TYPE)
                                                .form(found.campaign(), found.id().value()));
        List<Round> rounds = form.map(found -> found.within(composite.period())).orElse(List.of());
        LocalDate last = composite.period().last();
        return new Counted(
                contests,
                earlier(asOf, last),
                form,
                rounds,
                Counted.closing(rounds).map(closing -> earlier(asOf, closing)).orElse(asOf));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? other : one;
    }

    private boolean counts(ContestResult result) {
        Contest contest = result.contest();
        return composite.part(contest.observation().isPresent() ? VISITS : STAGE).isPresent()
                && contest.campaign().equals(campaign.id().value())
                && composite.period().contains(contest.held().value())
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

    private Standing standing(Unit unit, Counted counted) {
        return Standing.of(
                composite,
                unit,
                composite.parts().stream()
                        .map(part -> new PartScore(part, basis(part, unit.id().value(), counted)))
                        .toList());
    }

    private Basis basis(Composite.Part part, String unit, Counted counted) {
        return switch (part.of().value()) {
            case CONTESTS -> contests(unit, STAGE);
            case OBSERVATIONS -> contests(unit, VISITS);
            case PLEDGES -> pledges(unit, counted.pledgesOn());
            case REVIEWS -> {
                // a form must be there, or the content would not have been found right
                FormResult form = counted.form().orElseThrow();
                yield new ReviewBasis(
                        form, form.counted(unit, composite.period(), counted.reviewsOn()));
            }
        };
    }

    private Basis contests(String unit, String part) {
        boolean visits = part.equals(VISITS);
        return new ContestBasis(
                part,
                earlier.get(ContestResults.TYPE).ofUnit(unit).stream()
                        .filter(place -> counts(place.result()))
                        .filter(
                                place ->
                                        place.result().contest().observation().isPresent()
                                                == visits)
                        .toList());
    }

    private Basis pledges(String unit, LocalDate day) {
        List<PledgeStatus> made =
                earlier.get(PledgeResults.TYPE)
                        .unit(campaign.id().value(), unit)
                        .map(Tally::pledges)
                        .orElse(List.of());
        return new PledgeBasis(
                new Tally(made.stream().map(each -> PledgeStatus.of(each.pledge(), day)).toList()),
                day);
    }
}
