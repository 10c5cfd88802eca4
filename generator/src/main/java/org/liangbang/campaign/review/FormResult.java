package org.liangbang.campaign.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Period;
import org.liangbang.model.Unit;

/**
 * All rounds of a form that have begun by a day.
 *
 * @param form the form
 * @param units the units reviewed, in the order written
 * @param rounds in order of time
 */
public record FormResult(ReviewForm form, List<Unit> units, List<Round> rounds) {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** Keeps its own copies. */
    public FormResult {
        units = List.copyOf(units);
        rounds = List.copyOf(rounds);
    }

    /** How a unit stands in each round, in order of time. */
    public List<Score> of(String unit) {
        return rounds.stream().flatMap(round -> round.of(unit).stream()).toList();
    }

    /** The rounds that somebody must have filed for: their last day has passed or it was filed. */
    public List<Score> asked(String unit) {
        return of(unit).stream().filter(score -> score.filing() != Filing.WAITING).toList();
    }

    /**
     * What counts for a unit over the periods that end within some days: each round that was over
     * and had to be filed, a missing one as nothing.
     *
     * @param on the day by which it was filed and assessed, not after that of the results
     */
    public List<Score> counted(String unit, Period days, LocalDate on) {
        return of(unit).stream()
                .filter(score -> days.contains(score.round().period().last()))
                .filter(score -> !score.round().period().last().isAfter(on))
                .map(score -> score.on(on))
                .filter(score -> score.filing() != Filing.WAITING)
                .toList();
    }

    /** The rounds of the periods that end within some days, in order of time. */
    public List<Round> within(Period days) {
        return rounds.stream().filter(round -> days.contains(round.key().period().last())).toList();
    }

    /** The figure that tells the points of a score; none when it has none, or tells others now. */
    public Optional<FigureId> figure(Score score) {
        return rounds.stream()
                .filter(round -> round.key().period().equals(score.round().period()))
                .filter(round -> score.points().isPresent())
                .filter(round -> round.of(score.id()).map(Score::points).equals(told(score)))
                .filter(round -> round.review().isPresent())
                .map(round -> ReviewFigures.id(round, score.id(), "total"))
                .findFirst();
    }

    private static Optional<Optional<Fraction>> told(Score score) {
        return Optional.of(score.points());
    }

    /** Points of a sheet out of 100; nothing for none. */
    public Fraction scaled(Score score) {
        return score.points().orElse(Fraction.ZERO).dividedBy(form.full()).times(HUNDRED);
    }

    /** The mean of some sheets out of 100; none for no sheets. */
    public Optional<Fraction> mean(List<Score> scores) {
        Fraction sum = Fraction.sum(scores.stream().map(this::scaled).toList());
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(sum.dividedBy(Fraction.of(scores.size())));
    }
}
