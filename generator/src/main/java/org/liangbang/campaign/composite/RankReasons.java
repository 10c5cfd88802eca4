package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Ranking;
import org.liangbang.source.Located;

/** How a rank came about: who is better, and what told equal totals apart. */
final class RankReasons {
    private final CompositeResult result;

    RankReasons(CompositeResult result) {
        this.result = result;
    }

    /** The rank of a place. */
    Explanation of(Ranking.Place<Standing> place) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(total("composite.step.own-total", place));
        steps.add(place.rank() == 1 ? first() : better(place));
        List<Standing> equal = equalTotals(place);
        if (!equal.isEmpty()) {
            steps.add(tie(place, equal));
        }
        return Explanation.of(
                        "composite.explain.rank",
                        place.result().unit().name().value(),
                        result.composite().name().value())
                .gives("", Integer.toString(place.rank()))
                .from(steps);
    }

    private Explanation total(String step, Ranking.Place<Standing> place) {
        Standing standing = place.result();
        return Explanation.of(step, standing.unit().name().value())
                .gives("", Decimals.exact(standing.total().orElseThrow()))
                .at(List.of(standing.unit().id().span()))
                .explainedBy(result.figure(standing.id(), "total"));
    }

    /** The nearest of those with a better rank; all of them would make a long list. */
    private Explanation better(Ranking.Place<Standing> place) {
        Ranking.Place<Standing> nearest = result.places().get(place.rank() - 2);
        return Explanation.of("composite.step.better", place.rank() - 1, result.places().size())
                .from(List.of(total("composite.step.above", nearest)));
    }

    private Explanation first() {
        return Explanation.of("composite.step.first", result.places().size())
                .at(List.of(result.composite().id().span()));
    }

    private List<Standing> equalTotals(Ranking.Place<Standing> place) {
        return result.places().stream()
                .map(Ranking.Place::result)
                .filter(other -> !other.id().equals(place.result().id()))
                .filter(other -> other.total().equals(place.result().total()))
                .toList();
    }

    private Explanation tie(Ranking.Place<Standing> place, List<Standing> equal) {
        String step = place.isTied() ? "composite.step.tie-shared" : "composite.step.tie-broken";
        List<Explanation> compared = new ArrayList<>();
        for (Located<String> part : result.composite().ties().breakBy()) {
            compared.add(compared(part, place.result(), equal));
        }
        return Explanation.of(step, equal.size() + 1)
                .from(compared)
                .at(List.of(result.composite().ties().span()));
    }

    private static Explanation compared(
            Located<String> part, Standing standing, List<Standing> equal) {
        List<String> others =
                equal.stream()
                        .map(
                                other ->
                                        other.unit().name().value()
                                                + " "
                                                + Decimals.exact(other.points(part.value())))
                        .toList();
        return Explanation.of("composite.step.compared-" + part.value(), String.join(", ", others))
                .gives("", Decimals.exact(standing.points(part.value())))
                .at(List.of(part.span()));
    }
}
