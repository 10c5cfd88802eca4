package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Claim;
import org.liangbang.campaign.View;
import org.liangbang.compute.Ranking;

/** What sentences may say of contests: a unit's total or mean, with its decimals, and its rank. */
final class ContestClaims {
    private final View view;
    private final List<Claim> claims = new ArrayList<>();

    private ContestClaims(View view) {
        this.view = view;
    }

    /** The claims of all contests that were held, in order of day. */
    static List<Claim> in(View view) {
        ContestClaims made = new ContestClaims(view);
        for (ContestResult result : view.results().get(ContestResults.TYPE).all()) {
            result.places().forEach(place -> made.add(result, place));
        }
        return made.claims;
    }

    private void add(ContestResult result, Ranking.Place<Score> place) {
        Score score = place.result();
        BigDecimal total = new BigDecimal(result.decimals().print(score.total()));
        BigDecimal mean = new BigDecimal(result.decimals().print(score.mean()));
        // smaller numbers of points are additions, penalties and distances
        BigDecimal half = total.divide(BigDecimal.valueOf(2)).max(BigDecimal.ONE);
        Optional<Integer> decimals = Optional.of(result.rule().decimals().value());
        add(
                result,
                score,
                "total",
                new Claim.Shape("", List.of(word("points")), half, decimals),
                List.of(total, mean));
        add(
                result,
                score,
                "rank",
                new Claim.Shape(
                        word("ordinal"),
                        List.of(word("rank"), word("place")),
                        BigDecimal.ONE,
                        Optional.of(0)),
                List.of(BigDecimal.valueOf(place.rank())));
    }

    private String word(String key) {
        return view.words().get("contest.claim." + key);
    }

    private void add(
            ContestResult result,
            Score score,
            String figure,
            Claim.Shape shape,
            List<BigDecimal> numbers) {
        Contest contest = result.contest();
        List<Claim.Value> values =
                numbers.stream()
                        .map(
                                number ->
                                        new Claim.Value(
                                                number,
                                                contest.held().value(),
                                                score.entry().unit().span()))
                        .toList();
        claims.add(
                new Claim(
                        contest.campaign() + "/" + result.id(),
                        score.unit(),
                        Optional.empty(),
                        shape,
                        values,
                        Optional.of(result.figure(score.unit(), figure).path())));
    }
}
