package org.liangbang.campaign.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.Campaign;
import org.liangbang.model.ScoringRule;

/** Marks to totals and ranks, for all contests. */
final class ContestComputation implements Computation<ContestResults> {
    @Override
    public ResultType<ContestResults> type() {
        return ContestResults.TYPE;
    }

    @Override
    public Computed<ContestResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        List<ContestResult> results =
                content.all(Contest.TYPE).parallelStream()
                        .map(contest -> result(contest, content, asOf))
                        .toList();
        List<Figure> figures = new ArrayList<>();
        for (ContestResult result : results) {
            figures.addAll(ContestFigures.of(result, content));
        }
        ContestResults all = new ContestResults(results);
        for (ContestResult result : all.all()) {
            all.before(result)
                    .filter(ContestResult::isHeld)
                    .ifPresent(
                            before ->
                                    figures.addAll(new GainFigures(before, result, content).all()));
        }
        return new Computed<>(all, figures);
    }

    private static ContestResult result(Contest contest, CheckedContent content, LocalDate asOf) {
        Campaign campaign = content.campaign(contest.campaign());
        ScoringRule rule =
                campaign.rule(contest.rule().value(), contest.held().value())
                        .orElseThrow(() -> new IllegalStateException(contest.rule().value()));
        return ContestResult.of(contest, campaign, rule, ContestState.of(contest, asOf));
    }
}
