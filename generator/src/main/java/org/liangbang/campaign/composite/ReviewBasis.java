package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.review.FormResult;
import org.liangbang.campaign.review.Score;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.source.Span;

/**
 * The rounds of a form that a unit had to file: the points of each scaled to 100, nothing for one
 * that is missing, their mean.
 *
 * @param form the form
 * @param scores how the unit stood in each, in order of time; empty when it had none to file
 */
record ReviewBasis(FormResult form, List<Score> scores) implements Basis {
    /** Keeps its own copy. */
    ReviewBasis {
        scores = List.copyOf(scores);
    }

    @Override
    public Optional<Fraction> points() {
        return form.mean(scores);
    }

    @Override
    public String terms() {
        return Terms.mean(scores.stream().map(form::scaled).toList());
    }

    @Override
    public Explanation step() {
        return Explanation.of("composite.step.reviews", form.form().name().value(), scores.size())
                .from(scores.stream().map(this::round).toList());
    }

    private Explanation round(Score score) {
        String period = score.round().period().id();
        if (score.points().isEmpty()) {
            return Explanation.of("composite.step.review-missing", period, score.round().due())
                    .gives("", Decimals.exact(Fraction.ZERO))
                    .at(missing(score));
        }
        Fraction points = score.points().get();
        List<Span> marks = new ArrayList<>();
        score.marks().keySet().forEach(item -> marks.add(item.span()));
        String whose = score.assessed().isPresent() ? "assessed" : "self";
        Explanation step =
                Explanation.of("composite.step.review-" + whose, period)
                        .gives(
                                Terms.scaled(points, form.form().full()),
                                Decimals.exact(form.scaled(score)))
                        .at(marks);
        return form.figure(score).map(step::explainedBy).orElse(step);
    }

    /**
     * A sheet without marks brings nothing either; what is missing rests on the form's deadline.
     */
    private List<Span> missing(Score score) {
        List<Span> places = new ArrayList<>();
        score.sheet().ifPresent(sheet -> places.add(sheet.filed().span()));
        places.add(score.unit().id().span());
        places.add(form.form().filedWithin().span());
        return places;
    }

    @Override
    public String note(CompositeWords words) {
        long missing = scores.stream().filter(score -> score.points().isEmpty()).count();
        return missing == 0
                ? words.get("round-count", scores.size())
                : words.get("round-count-missing", scores.size(), missing);
    }
}
