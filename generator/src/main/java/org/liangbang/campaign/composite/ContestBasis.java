package org.liangbang.campaign.composite;

import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.campaign.contest.ContestResults.UnitPlace;
import org.liangbang.campaign.contest.Score;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;

/**
 * The contests a unit took part in, on a stage or on visits: each total scaled to 100, their mean.
 *
 * @param part the word of the part, {@code contests} or {@code observations}
 * @param places the unit's places, in order of day; empty when it was in none
 */
record ContestBasis(String part, List<UnitPlace> places) implements Basis {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** Keeps its own copy. */
    ContestBasis {
        places = List.copyOf(places);
    }

    @Override
    public Optional<Fraction> points() {
        Fraction sum = Fraction.sum(places.stream().map(ContestBasis::scaled).toList());
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(sum.dividedBy(Fraction.of(places.size())));
    }

    private static Fraction scaled(UnitPlace place) {
        return place.place().result().total().dividedBy(full(place.result())).times(HUNDRED);
    }

    private static Fraction full(ContestResult contest) {
        return Fraction.of(contest.rule().fullMarks());
    }

    @Override
    public String terms() {
        return Terms.mean(places.stream().map(ContestBasis::scaled).toList());
    }

    @Override
    public Explanation step() {
        return Explanation.of("composite.step." + part, places.size())
                .from(places.stream().map(ContestBasis::contest).toList());
    }

    private static Explanation contest(UnitPlace place) {
        ContestResult contest = place.result();
        Score score = place.place().result();
        return Explanation.of("composite.step.contest", contest.contest().title().value())
                .gives(Terms.scaled(score.total(), full(contest)), Decimals.exact(scaled(place)))
                .at(List.of(score.entry().unit().span()))
                .explainedBy(contest.figure(score.unit(), "total"));
    }

    @Override
    public String note(CompositeWords words) {
        return words.get(part + "-count", places.size());
    }
}
