package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.campaign.contest.ContestResults;
import org.liangbang.campaign.contest.Score;
import org.liangbang.campaign.pledge.PledgeState;
import org.liangbang.campaign.pledge.PledgeStatus;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Composite;
import org.liangbang.model.Withdrawal;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** How the figures of one unit in a composite came about. */
final class CompositeExplanation {
    private final CompositeResult result;
    private final Standing standing;

    CompositeExplanation(CompositeResult result, Standing standing) {
        this.result = result;
        this.standing = standing;
    }

    private Composite composite() {
        return result.composite();
    }

    private Explanation root(String figure) {
        return Explanation.of(
                "composite.explain." + figure,
                standing.unit().name().value(),
                composite().name().value());
    }

    /** The total: each part, their mean by weight, rounding. */
    Explanation total() {
        Fraction total = standing.total().orElseThrow();
        List<Explanation> steps = new ArrayList<>();
        standing.parts().forEach(score -> steps.add(step(score)));
        steps.add(weighStep(total));
        steps.add(roundStep(total));
        return root("total")
                .gives(Terms.total(standing, composite()), result.decimals().print(total))
                .from(steps);
    }

    /** What the unit got for a part that it has a result for. */
    Explanation part(PartScore score) {
        Composite.Source source = score.part().of().value();
        return root(Values.word(source))
                .gives(
                        Terms.part(standing, source),
                        result.decimals().print(score.points().orElseThrow()))
                .from(List.of(step(score)));
    }

    private Explanation step(PartScore score) {
        Optional<Fraction> points = score.points();
        if (points.isEmpty()) {
            return missingStep(score);
        }
        Composite.Source source = score.part().of().value();
        Explanation step =
                switch (source) {
                    case CONTESTS ->
                            Explanation.of("composite.step.contests", standing.contests().size())
                                    .from(contests());
                    case PLEDGES ->
                            Explanation.of("composite.step.pledges", result.pledgesOn())
                                    .from(pledges());
                };
        return step.gives(Terms.part(standing, source), Decimals.exact(points.get()));
    }

    private Explanation missingStep(PartScore score) {
        String part = Values.word(score.part().of().value());
        String what = Values.word(composite().missing().value());
        return Explanation.of("composite.step.missing-" + part + "-" + what)
                .at(List.of(score.part().span(), composite().missing().span()));
    }

    private List<Explanation> contests() {
        return standing.contests().stream().map(this::contest).toList();
    }

    private Explanation contest(ContestResults.UnitPlace place) {
        ContestResult contest = place.result();
        Score score = place.place().result();
        Fraction full = Fraction.of(contest.rule().fullMarks());
        return Explanation.of("composite.step.contest", contest.contest().title().value())
                .gives(Terms.scaled(score.total(), full), Decimals.exact(Standing.scaled(place)))
                .at(List.of(score.entry().unit().span()))
                .explainedBy(contest.figure(standing.id(), "total"));
    }

    private List<Explanation> pledges() {
        return standing.pledges().pledges().stream().map(CompositeExplanation::pledge).toList();
    }

    private static Explanation pledge(PledgeStatus status) {
        String kind =
                status.state() == PledgeState.WITHDRAWN
                        ? "withdrawn"
                        : status.state().isDone() ? "done" : "open";
        int weight = status.pledge().weight();
        List<Span> places = new ArrayList<>();
        places.add(status.pledge().id().span());
        if (status.state() == PledgeState.WITHDRAWN) {
            status.pledge().withdrawn().map(Withdrawal::span).ifPresent(places::add);
        } else {
            status.deliveredOn().map(Located::span).ifPresent(places::add);
        }
        return Explanation.of(
                        "composite.step.pledge-" + kind, status.pledge().text().value(), weight)
                .at(places);
    }

    private Explanation weighStep(Fraction total) {
        List<Span> weights =
                composite().parts().stream().map(part -> part.weight().span()).toList();
        return Explanation.of("composite.step.weigh")
                .gives(Terms.total(standing, composite()), Decimals.exact(total))
                .at(weights);
    }

    private Explanation roundStep(Fraction total) {
        Decimals decimals = result.decimals();
        String way =
                decimals.changes(total)
                        ? "composite.step.rounded-" + Values.word(decimals.rounding())
                        : "composite.step.exact";
        return Explanation.of(way, decimals.decimals())
                .gives("", decimals.print(total))
                .at(List.of(composite().decimals().span(), composite().rounding().span()));
    }
}
