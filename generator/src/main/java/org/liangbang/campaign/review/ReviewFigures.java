package org.liangbang.campaign.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.model.Rounding;

/** The figures reviews publish: points, changes and ranks, means of items, and what was filed. */
final class ReviewFigures {
    /** Means are told to two decimals. */
    static final Decimals MEAN = new Decimals(2, Rounding.HALF_UP);

    private final FormResult result;
    private final ReviewExplanation why;
    private final List<Figure> figures = new ArrayList<>();

    private ReviewFigures(FormResult result) {
        this.result = result;
        this.why = new ReviewExplanation(result);
    }

    /** The figures of a form, round by round, then unit by unit. */
    static List<Figure> of(FormResult result) {
        ReviewFigures made = new ReviewFigures(result);
        result.rounds().stream().filter(each -> each.review().isPresent()).forEach(made::add);
        made.addUnits();
        return made.figures;
    }

    /** The id of a figure of a unit in a round that is written. */
    static FigureId id(Round round, String unit, String figure) {
        Review review = round.review().orElseThrow();
        return FigureId.of(review.campaign(), review.id().value(), unit, figure);
    }

    /** The id of the mean of an item in a round that is written. */
    static FigureId mean(Round round, ReviewForm.Item item) {
        Review review = round.review().orElseThrow();
        return FigureId.of(
                review.campaign(), review.id().value(), "items", item.id().value(), "mean");
    }

    /** The id of how many sheets of a round were filed. */
    static FigureId filed(Round round) {
        return id(round, "all", "filed");
    }

    /** The id of a unit's figure over all rounds of a form. */
    static FigureId id(ReviewForm form, String unit, String figure) {
        return FigureId.of(form.campaign(), form.id().value(), unit, figure);
    }

    private void add(Round round) {
        add(
                filed(round),
                "filed",
                round.there() + "/" + round.scores().size(),
                () -> why.filed(round));
        for (Ranking.Place<Score> place : round.places()) {
            Score score = place.result();
            add(
                    id(round, score.id(), "total"),
                    "total",
                    Decimals.shown(score.points().orElseThrow()),
                    () -> why.total(round, score));
            add(
                    id(round, score.id(), "rank"),
                    "rank",
                    Integer.toString(place.rank()),
                    () -> why.rank(round, place));
        }
        for (Ranking.Place<Score> place : round.changes()) {
            Score score = place.result();
            add(
                    id(round, score.id(), "change"),
                    "change",
                    Decimals.signed(score.change().orElseThrow()),
                    () -> why.change(round, score));
            add(
                    id(round, score.id(), "change-rank"),
                    "change-rank",
                    Integer.toString(place.rank()),
                    () -> why.changeRank(round, place));
        }
        for (ReviewForm.Item item : round.form().items()) {
            round.mean(item)
                    .ifPresent(
                            mean ->
                                    add(
                                            mean(round, item),
                                            "mean",
                                            printed(mean),
                                            () -> why.mean(round, item)));
        }
    }

    private void addUnits() {
        result.units()
                .forEach(
                        unit -> {
                            String id = unit.id().value();
                            List<Score> asked = result.asked(id);
                            long filed =
                                    asked.stream().filter(each -> each.filing().isThere()).count();
                            if (!asked.isEmpty()) {
                                add(
                                        id(result.form(), id, "filed"),
                                        "filed",
                                        filed + "/" + asked.size(),
                                        () -> why.filed(unit, asked));
                            }
                        });
    }

    /** A mean as readers see it. */
    static String printed(Fraction mean) {
        return MEAN.print(mean);
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> reason) {
        figures.add(new Figure(id, "review.figure." + name, printed, reason));
    }
}
