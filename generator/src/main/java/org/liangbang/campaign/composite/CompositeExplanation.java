package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;
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
        return root(Values.word(score.part().of().value()))
                .gives(score.basis().terms(), result.decimals().print(score.points().orElseThrow()))
                .from(List.of(step(score)));
    }

    private Explanation step(PartScore score) {
        Optional<Fraction> points = score.points();
        if (points.isEmpty()) {
            return missingStep(score);
        }
        Basis basis = score.basis();
        return basis.step().gives(basis.terms(), Decimals.exact(points.get()));
    }

    private Explanation missingStep(PartScore score) {
        String part = Values.word(score.part().of().value());
        String what = Values.word(composite().missing().value());
        return Explanation.of("composite.step.missing-" + part + "-" + what)
                .at(List.of(score.part().span(), composite().missing().span()));
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
