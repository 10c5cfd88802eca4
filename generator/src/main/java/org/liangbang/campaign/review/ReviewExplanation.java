package org.liangbang.campaign.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** How the figures of reviews came about. */
final class ReviewExplanation {
    private static final String OVER = " \u00f7 ";
    private static final String MINUS = " \u2212 ";

    private final FormResult result;

    ReviewExplanation(FormResult result) {
        this.result = result;
    }

    private static Explanation step(String key, Object... arguments) {
        return Explanation.of("review.step." + key, arguments);
    }

    private static String name(Score score) {
        return score.unit().name().value();
    }

    /** The points of a unit: each item with its place. */
    Explanation total(Round round, Score score) {
        List<Explanation> steps = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (ReviewForm.Item item : round.form().items()) {
            score.marks().entrySet().stream()
                    .filter(entry -> entry.getKey().value().equals(item.id().value()))
                    .forEach(
                            entry -> {
                                Mark mark = entry.getValue();
                                terms.add(Decimals.exact(mark.points()));
                                steps.add(mark(item, mark, entry.getKey()));
                            });
        }
        String whose = score.assessed().isPresent() ? "total-assessed" : "total-self";
        return step(whose, name(score), period(round))
                .gives(String.join(" + ", terms), Decimals.shown(score.points().orElseThrow()))
                .from(steps);
    }

    private static Explanation mark(ReviewForm.Item item, Mark mark, Located<String> place) {
        String key = mark.result().isPresent() ? "mark-" + mark.written() : "mark";
        return step(key, item.name().value(), Decimals.exact(item.full()))
                .gives("", Decimals.exact(mark.points()))
                .at(List.of(place.span(), item.id().span()));
    }

    private static String period(Round round) {
        return round.key().period().id();
    }

    /** The points now and for the period before. */
    Explanation change(Round round, Score score) {
        Fraction now = score.points().orElseThrow();
        Fraction before = score.before().orElseThrow();
        Optional<Round> last = before(round);
        List<Explanation> steps = new ArrayList<>();
        steps.add(
                step("now", period(round))
                        .gives("", Decimals.shown(now))
                        .explainedBy(ReviewFigures.id(round, score.id(), "total")));
        last.ifPresent(
                earlier ->
                        steps.add(
                                step("before", period(earlier))
                                        .gives("", Decimals.shown(before))
                                        .explainedBy(
                                                ReviewFigures.id(earlier, score.id(), "total"))));
        return step("change", name(score))
                .gives(
                        Decimals.shown(now) + MINUS + Decimals.shown(before),
                        Decimals.signed(now.minus(before)))
                .from(steps);
    }

    private Optional<Round> before(Round round) {
        int at = result.rounds().indexOf(round);
        return at > 0 ? Optional.of(result.rounds().get(at - 1)) : Optional.empty();
    }

    /** How many have more points. */
    Explanation rank(Round round, Ranking.Place<Score> place) {
        return placed(round, place, round.places().size(), "total", "rank");
    }

    /** How many improved more. */
    Explanation changeRank(Round round, Ranking.Place<Score> place) {
        return placed(round, place, round.changes().size(), "change", "change-rank");
    }

    private static Explanation placed(
            Round round, Ranking.Place<Score> place, int all, String figure, String key) {
        Score score = place.result();
        Explanation own =
                step("own-" + figure, name(score))
                        .explainedBy(ReviewFigures.id(round, score.id(), figure));
        Explanation others =
                step(
                                place.isTied() ? "placed-tied" : "placed",
                                place.rank() - 1,
                                all,
                                place.shared())
                        .at(List.of(round.review().orElseThrow().period().span()));
        return step(key, name(score), period(round))
                .gives("", Integer.toString(place.rank()))
                .from(List.of(own, others));
    }

    /** The mean of an item over the units. */
    Explanation mean(Round round, ReviewForm.Item item) {
        List<Span> places = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Ranking.Place<Score> place : round.places()) {
            for (Located<String> id : place.result().marks().keySet()) {
                if (id.value().equals(item.id().value())) {
                    places.add(id.span());
                }
            }
            Mark mark = place.result().byItem().get(item.id().value());
            sum = mark == null ? sum : sum.plus(mark.points());
        }
        Fraction mean = round.mean(item).orElseThrow();
        return step("mean", item.name().value(), period(round))
                .gives(
                        Decimals.exact(sum) + OVER + round.places().size(),
                        ReviewFigures.printed(mean))
                .at(places);
    }

    /** Who filed for a period. */
    Explanation filed(Round round) {
        List<Span> places = new ArrayList<>();
        round.scores().stream()
                .flatMap(score -> score.sheet().stream())
                .forEach(sheet -> places.add(sheet.filed().span()));
        places.add(round.form().filedWithin().span());
        return step("filed", period(round), round.key().due())
                .gives(
                        round.there() + OVER + round.scores().size(),
                        round.there() + "/" + round.scores().size())
                .at(places);
    }

    /** For which periods a unit filed. */
    Explanation filed(Unit unit, List<Score> asked) {
        List<Span> places = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Score score : asked) {
            score.sheet().map(sheet -> sheet.filed().span()).ifPresent(places::add);
            if (score.filing() == Filing.MISSING) {
                missing.add(score.round().period().id());
            }
        }
        places.add(result.form().rhythm().span());
        int filed = asked.size() - missing.size();
        return step("filed-of", unit.name().value(), String.join(", ", missing))
                .gives(filed + OVER + asked.size(), filed + "/" + asked.size())
                .at(places);
    }
}
