package org.liangbang.campaign.contest;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Ranking;
import org.liangbang.model.Campaign;
import org.liangbang.model.ScoringRule;

/**
 * What a contest gave.
 *
 * @param contest the contest
 * @param campaign the campaign it belongs to
 * @param rule the version of its rule that was in force on the day
 * @param state where it stands on the day the results are for
 * @param places best first, equal ones in the order of their turn; empty before it is held
 */
public record ContestResult(
        Contest contest,
        Campaign campaign,
        ScoringRule rule,
        ContestState state,
        List<Ranking.Place<Score>> places) {
    /** Keeps its own copy. */
    public ContestResult {
        places = List.copyOf(places);
    }

    static ContestResult of(
            Contest contest, Campaign campaign, ScoringRule rule, ContestState state) {
        if (state == ContestState.AHEAD) {
            return new ContestResult(contest, campaign, rule, state, List.of());
        }
        List<Score> scores =
                contest.inTurn().stream().map(entry -> Score.of(contest, entry, rule)).toList();
        return new ContestResult(
                contest, campaign, rule, state, Ranking.rank(scores, Score.BEST_FIRST));
    }

    /** The contest's id. */
    public String id() {
        return contest.id().value();
    }

    /** Whether there is anything to show. */
    public boolean isHeld() {
        return state != ContestState.AHEAD;
    }

    /** The place of a unit, when it took part. */
    public Optional<Ranking.Place<Score>> of(String unit) {
        return places.stream().filter(place -> place.result().unit().equals(unit)).findFirst();
    }

    /** How its figures are printed. */
    public Decimals decimals() {
        return new Decimals(rule.decimals().value(), rule.rounding().value());
    }

    /**
     * The id of a unit's figure.
     *
     * @param figure {@code total}, {@code rank}, {@code mean}, {@code time} or {@code adjustments}
     */
    public FigureId figure(String unit, String figure) {
        return FigureId.of(contest.campaign(), id(), unit, figure);
    }
}
