package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Ranking;

/** The figures of what units gained since the contest before, in order of gain. */
final class GainFigures {
    private final ContestResult before;
    private final ContestResult after;
    private final CheckedContent content;
    private final List<Ranking.Place<Gain>> places;

    GainFigures(ContestResult before, ContestResult after, CheckedContent content) {
        this.before = before;
        this.after = after;
        this.content = content;
        this.places = Gain.ranked(before, after);
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        for (Ranking.Place<Gain> place : places) {
            String unit = place.result().unit();
            figures.add(
                    new Figure(
                            after.figure(unit, "change"),
                            "contest.figure.change",
                            after.decimals().printChange(place.result().points()),
                            () -> change(place.result())));
            figures.add(
                    new Figure(
                            after.figure(unit, "change-rank"),
                            "contest.figure.change-rank",
                            Integer.toString(place.rank()),
                            () -> rank(place)));
        }
        return figures;
    }

    private Explanation change(Gain gain) {
        return Explanation.of(
                        "contest.explain.change", name(gain), before.contest().title().value())
                .gives(
                        Decimals.exact(gain.now().total())
                                + " \u2212 "
                                + Decimals.exact(gain.then().total()),
                        after.decimals().printChange(gain.points()))
                .from(List.of(total(after, gain.now()), total(before, gain.then())));
    }

    private static Explanation total(ContestResult of, Score score) {
        return Explanation.of("contest.step.total-in", of.contest().title().value())
                .gives("", Decimals.exact(score.total()))
                .at(List.of(score.entry().unit().span()))
                .explainedBy(of.figure(score.unit(), "total"));
    }

    private Explanation rank(Ranking.Place<Gain> place) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(step("contest.step.own-change", place.result()));
        if (place.rank() > 1) {
            steps.add(step("contest.step.more-change", places.get(place.rank() - 2).result()));
        }
        return Explanation.of("contest.explain.change-rank", name(place.result()), places.size())
                .gives("", Integer.toString(place.rank()))
                .from(steps);
    }

    private Explanation step(String step, Gain gain) {
        return Explanation.of(step, name(gain))
                .gives("", Decimals.signed(gain.points()))
                .at(List.of(gain.now().entry().unit().span()))
                .explainedBy(after.figure(gain.unit(), "change"));
    }

    private String name(Gain gain) {
        return content.unit(gain.unit()).name().value();
    }
}
