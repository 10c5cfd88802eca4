package org.liangbang.campaign.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.model.CalendarPeriod;

/** All units for one period of a form. Immutable. */
public final class Round {
    private final Key key;
    private final Optional<Review> review;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<Ranking.Place<Score>> places;
    private final List<Ranking.Place<Score>> changes;

    /**
     * Which round it is.
     *
     * @param form the form
     * @param period the period
     * @param due the last day for filing
     * @param asOf the day looked at
     */
    public record Key(ReviewForm form, CalendarPeriod period, LocalDate due, LocalDate asOf) {}

    Round(Key key, Optional<Review> review, List<Score> scores) {
        this.key = key;
        this.review = review;
        scores.forEach(score -> this.scores.put(score.id(), score));
        this.places =
                Ranking.rank(
                        scores.stream().filter(each -> each.points().isPresent()).toList(),
                        Comparator.comparing((Score each) -> each.points().orElseThrow())
                                .reversed());
        this.changes =
                Ranking.rank(
                        scores.stream().filter(each -> each.change().isPresent()).toList(),
                        Comparator.comparing((Score each) -> each.change().orElseThrow())
                                .reversed());
    }

    /** Which round it is. */
    public Key key() {
        return key;
    }

    /** The form. */
    public ReviewForm form() {
        return key.form();
    }

    /** The file it is written in, when there is one. */
    public Optional<Review> review() {
        return review;
    }

    /** How each unit stands, in the order of the units. */
    public List<Score> scores() {
        return List.copyOf(scores.values());
    }

    /** How a unit stands; none when it is not reviewed. */
    public Optional<Score> of(String unit) {
        return Optional.ofNullable(scores.get(unit));
    }

    /** The units with points, the best first. */
    public List<Ranking.Place<Score>> places() {
        return places;
    }

    /** The units that had points before too, the most improved first. */
    public List<Ranking.Place<Score>> changes() {
        return changes;
    }

    /** How many filed in a way, or did not. */
    public int count(Filing filing) {
        return (int) scores.values().stream().filter(each -> each.filing() == filing).count();
    }

    /** How many sheets there are. */
    public int there() {
        return count(Filing.FILED) + count(Filing.LATE);
    }

    /** The mean of an item over the units with points; none without any. */
    public Optional<Fraction> mean(ReviewForm.Item item) {
        List<Fraction> points =
                places.stream()
                        .flatMap(
                                place ->
                                        Optional.ofNullable(
                                                place.result().byItem().get(item.id().value()))
                                                .stream())
                        .map(Mark::points)
                        .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.sum(points).dividedBy(Fraction.of(points.size())));
    }

    /** The mean of an item as a share of the most it can bring. */
    Optional<Fraction> share(ReviewForm.Item item) {
        return mean(item).map(mean -> mean.dividedBy(item.full()));
    }

    /** The item with the lowest share; the first of equal ones, none without points. */
    public Optional<ReviewForm.Item> weakest() {
        return form().items().stream()
                .filter(item -> share(item).isPresent())
                .min(Comparator.comparing(item -> share(item).orElseThrow()));
    }
}
