package org.liangbang.campaign.composite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Composite;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * What a unit got in a composite, exact.
 *
 * @param unit the unit
 * @param parts what it got for each part, in the order written
 * @param total out of 100; none while a result is missing that may not be missing
 */
record Standing(Unit unit, List<PartScore> parts, Optional<Fraction> total) {
    /** Keeps its own copy. */
    Standing {
        parts = List.copyOf(parts);
    }

    static Standing of(Composite composite, Unit unit, List<PartScore> parts) {
        return new Standing(unit, parts, PartScore.total(parts, composite.missing().value()));
    }

    /** The id of the unit. */
    String id() {
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
