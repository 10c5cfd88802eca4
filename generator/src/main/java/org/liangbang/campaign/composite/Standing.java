package org.liangbang.campaign.composite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.contest.ContestResults.UnitPlace;
import org.liangbang.campaign.pledge.Tally;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Composite;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * What a unit got in a composite, exact.
 *
 * @param unit the unit
 * @param contests its places in the contests that count, in order of day; empty when it was in none
 * @param pledges its pledges on the day that counts; empty when it made none
 * @param parts what it got for each part, in the order written
 * @param total out of 100; none while a result is missing that may not be missing
 */
public record Standing(
        Unit unit,
        List<UnitPlace> contests,
        Tally pledges,
        List<PartScore> parts,
        Optional<Fraction> total) {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** Keeps its own copies. */
    public Standing {
        contests = List.copyOf(contests);
        parts = List.copyOf(parts);
    }

    static Standing of(Composite composite, Unit unit, List<UnitPlace> contests, Tally pledges) {
        List<PartScore> parts =
                composite.parts().stream()
                        .map(
                                part ->
                                        new PartScore(
                                                part,
                                                switch (part.of().value()) {
                                                    case CONTESTS -> ofContests(contests);
                                                    case PLEDGES -> ofPledges(pledges);
                                                }))
                        .toList();
        return new Standing(
                unit,
                contests,
                pledges,
                parts,
                PartScore.total(parts, composite.missing().value()));
    }

    /** The total of a contest with its full marks scaled to 100. */
    static Fraction scaled(UnitPlace place) {
        return place.place()
                .result()
                .total()
                .dividedBy(Fraction.of(place.result().rule().fullMarks()))
                .times(HUNDRED);
    }

    private static Optional<Fraction> ofContests(List<UnitPlace> contests) {
        Fraction sum = Fraction.sum(contests.stream().map(Standing::scaled).toList());
        return contests.isEmpty()
                ? Optional.empty()
                : Optional.of(sum.dividedBy(Fraction.of(contests.size())));
    }

    /** The rate by weight out of 100; nothing promised, or all of it withdrawn, gives none. */
    private static Optional<Fraction> ofPledges(Tally pledges) {
        return pledges.standing(true) == 0
                ? Optional.empty()
                : Optional.of(pledges.rate(true).times(HUNDRED));
    }

    /** The id of the unit. */
    public String id() {
        return unit.id().value();
    }

    /** What it got for the part that editors name so; 0 when it has no result for it. */
    Fraction points(String part) {
        return parts.stream()
                .filter(score -> Values.word(score.part().of().value()).equals(part))
                .findFirst()
                .map(PartScore::pointsOrZero)
                .orElse(Fraction.ZERO);
    }

    /** The better one first: by total, then by the parts that tell equal totals apart. */
    static Comparator<Standing> bestFirst(Composite composite) {
        Comparator<Standing> better =
                Comparator.comparing(standing -> standing.total().orElse(Fraction.ZERO));
        for (Located<String> part : composite.ties().breakBy()) {
            better = better.thenComparing(standing -> standing.points(part.value()));
        }
        return better.reversed();
    }
}
