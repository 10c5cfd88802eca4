package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Ranking;
import org.liangbang.model.Criterion;
import org.liangbang.model.ScoringRule;
import org.liangbang.source.Located;

/** How a rank came about: who is better, and what told equal totals apart. */
final class RankExplanation {
    private final ContestResult result;
    private final CheckedContent content;

    RankExplanation(ContestResult result, CheckedContent content) {
        this.result = result;
        this.content = content;
    }

    /** The rank of a place. */
    Explanation of(Ranking.Place<Score> place) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(total("contest.step.own-total", place));
        steps.add(place.rank() == 1 ? first() : better(place));
        List<Ranking.Place<Score>> equal = equalTotals(place);
        if (!equal.isEmpty()) {
            steps.add(tieStep(place, equal));
        }
        return Explanation.of(
                        "contest.explain.rank",
                        content.unit(place.result().unit()).name().value(),
                        result.contest().title().value())
                .gives("", Integer.toString(place.rank()))
                .from(steps);
    }

    private Explanation total(String step, Ranking.Place<Score> place) {
        String unit = place.result().unit();
        return Explanation.of(step, content.unit(unit).name().value())
                .gives("", Decimals.exact(place.result().total()))
                .at(List.of(place.result().entry().unit().span()))
                .explainedBy(result.figure(unit, "total"));
    }

    /** The nearest of those with a better rank; all of them would make a long list. */
    private Explanation better(Ranking.Place<Score> place) {
        Ranking.Place<Score> nearest = result.places().get(place.rank() - 2);
        return Explanation.of("contest.step.better", place.rank() - 1, result.places().size())
                .from(List.of(total("contest.step.above", nearest)));
    }

    private Explanation first() {
        return Explanation.of("contest.step.first", result.places().size())
                .at(List.of(result.contest().id().span()));
    }

    /** The others with the same total, whatever their rank. */
    private List<Ranking.Place<Score>> equalTotals(Ranking.Place<Score> place) {
        return result.places().stream()
                .filter(other -> !other.result().unit().equals(place.result().unit()))
                .filter(other -> other.result().total().equals(place.result().total()))
                .toList();
    }

    private Explanation tieStep(Ranking.Place<Score> place, List<Ranking.Place<Score>> equal) {
        ScoringRule rule = result.rule();
        List<Explanation> compared = new ArrayList<>();
        for (int at = 0; at < rule.ties().breakBy().size(); at++) {
            compared.add(compared(at, place, equal));
        }
        String step = place.isTied() ? "contest.step.tie-shared" : "contest.step.tie-broken";
        return Explanation.of(step, equal.size() + 1)
                .from(compared)
                .at(List.of(rule.ties().span()));
    }

    private Explanation compared(
            int at, Ranking.Place<Score> place, List<Ranking.Place<Score>> equal) {
        Located<String> id = result.rule().ties().breakBy().get(at);
        Criterion criterion = result.rule().criteria().get(result.rule().indexOf(id.value()));
        StringBuilder others = new StringBuilder();
        for (Ranking.Place<Score> other : equal) {
            others.append(others.isEmpty() ? "" : ", ")
                    .append(content.unit(other.result().unit()).name().value())
                    .append(' ')
                    .append(Decimals.exact(other.result().breaks().get(at)));
        }
        return Explanation.of("contest.step.compared", criterion.name().value(), others)
                .gives("", Decimals.exact(place.result().breaks().get(at)))
                .at(List.of(id.span()));
    }
}
