package org.liangbang.campaign.composite;

import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Composite;

/**
 * What a unit got for one part of a composite.
 *
 * @param part the part
 * @param basis what the unit has for it
 */
record PartScore(Composite.Part part, Basis basis) {
    /** The points out of 100, exact; none when the unit has no result for the part. */
    Optional<Fraction> points() {
        return basis.points();
    }

    /** What the part weighs. */
    Fraction weight() {
        return Fraction.of(part.weight().value());
    }

    /** The points, or 0 when there are none. */
    Fraction pointsOrZero() {
        return points().orElse(Fraction.ZERO);
    }

    /** The parts that count for a unit, by what is to happen to those without a result. */
    static List<PartScore> counted(List<PartScore> scores, Composite.Missing missing) {
        return missing == Composite.Missing.SKIP
                ? scores.stream().filter(score -> score.points().isPresent()).toList()
                : scores;
    }

    /**
     * The mean of the parts that count, by weight. For instance, 92.5 of weight 60 and 50 of weight
     * 40 make (60 × 92.5 + 40 × 50) ÷ 100 = 75.5.
     *
     * @return out of 100, exact; none when nothing counts, or when something is missing that may
     *     not be missing
     */
    static Optional<Fraction> total(List<PartScore> scores, Composite.Missing missing) {
        List<PartScore> counted = counted(scores, missing);
        boolean whole = counted.stream().allMatch(score -> score.points().isPresent());
        if (counted.isEmpty() || (!whole && missing == Composite.Missing.ERROR)) {
            return Optional.empty();
        }
        Fraction sum =
                Fraction.sum(
                        counted.stream()
                                .map(score -> score.weight().times(score.pointsOrZero()))
                                .toList());
        Fraction weights = Fraction.sum(counted.stream().map(PartScore::weight).toList());
        return Optional.of(sum.dividedBy(weights));
    }
}
