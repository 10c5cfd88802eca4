package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.liangbang.check.WorkingCalendar;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ratio;

/**
 * How far an aim was reached by a day. Exact; what is dated later is not known yet.
 *
 * @param aim what is to be reached
 * @param asOf the day
 * @param points the numbers known, by day
 * @param reachedOn the day from which on the target has been reached without a break
 * @param light how it stands
 * @param workdaysLeft the working days after the day up to the deadline; 0 when it has passed
 */
public record Measure(
        Aim aim,
        LocalDate asOf,
        List<Point> points,
        Optional<LocalDate> reachedOn,
        Light light,
        int workdaysLeft) {
    /** Keeps its own copy. */
    public Measure {
        points = List.copyOf(points);
    }

    /** An aim on a day, with the numbers known by then. */
    static Measure of(Aim aim, LocalDate asOf, List<Point> points, WorkingCalendar calendar) {
        Optional<LocalDate> reached = Optional.empty();
        for (Point point : points) {
            if (!aim.isReachedBy(point.value())) {
                reached = Optional.empty();
            } else if (reached.isEmpty()) {
                reached = Optional.of(point.day());
            }
        }
        Measure open =
                new Measure(
                        aim,
                        asOf,
                        points,
                        reached,
                        Light.HIT,
                        calendar.between(asOf, aim.due().value()));
        return new Measure(aim, asOf, points, reached, open.lit(), open.workdaysLeft);
    }

    private Light lit() {
        if (reachedOn.isPresent()) {
            return Light.HIT;
        }
        if (asOf.isAfter(aim.due().value())) {
            return Light.MISSED;
        }
        if (asOf.isBefore(aim.start())) {
            return Light.AHEAD;
        }
        return points.isEmpty() ? Light.UNREAD : aim.chart().rule().light(covered(), elapsed());
    }

    /** The latest number; none when nothing was read. */
    public Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** The latest number, or the baseline when nothing was read. */
    public Fraction value() {
        return latest().map(Point::value).orElse(aim.from());
    }

    /** How far it has come from the baseline; below 0 when it goes the wrong way. */
    Fraction gone() {
        return value().minus(aim.from());
    }

    /** How far it is from the baseline to the target; never 0. */
    Fraction way() {
        return aim.to().minus(aim.from());
    }

    /** What is covered over the whole way: (value − baseline) ÷ (target − baseline). */
    Ratio ratio() {
        return Ratio.of(gone(), way());
    }

    /** The share of the way that is covered. */
    public Fraction covered() {
        return gone().dividedBy(way());
    }

    /** The days from the first day to the day looked at, at most all of them. */
    long daysGone() {
        return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(aim.start(), asOf)));
    }

    /** All days from the first to the deadline; at least 1. */
    long days() {
        return ChronoUnit.DAYS.between(aim.start(), aim.due().value());
    }

    /** The days that have passed over all of them. */
    Ratio time() {
        return Ratio.of(daysGone(), days());
    }

    /** The share of the time that has passed, 0 to 1. */
    public Fraction elapsed() {
        return Fraction.of(daysGone(), days());
    }

    /** How many days are left until the deadline; negative when it has passed. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(asOf, aim.due().value());
    }

    /** What is missing to the target; below 0 where less is better. */
    Fraction missing() {
        return aim.to().minus(value());
    }

    /** Whether the target can still be reached in time and is not reached yet. */
    boolean isOpen() {
        return light != Light.HIT && light != Light.MISSED;
    }

    /** How much must be done in each stretch from now on; none when it is over or nothing is. */
    public Optional<Fraction> needed() {
        return isOpen() && daysLeft() > 0
                ? Optional.of(perStretch(missing(), daysLeft()))
                : Optional.empty();
    }

    /** How much was done in each stretch so far; none on the first day and before. */
    public Optional<Fraction> pace() {
        return daysGone() > 0 ? Optional.of(perStretch(gone(), daysGone())) : Optional.empty();
    }

    private Fraction perStretch(Fraction number, long days) {
        long stretch = aim.chart().pace().days();
        return number.times(Fraction.of(stretch, days));
    }

    /** Whether the target was reached after the deadline. */
    public boolean isLate() {
        return light == Light.HIT && daysLate() > 0;
    }

    /** How many days after the deadline it was reached, or is still open; 0 in time. */
    public long daysLate() {
        LocalDate end = reachedOn.orElse(asOf);
        return Math.max(0, ChronoUnit.DAYS.between(aim.due().value(), end));
    }

    /** Whether the number shown was corrected. */
    public boolean isCorrected() {
        return latest().flatMap(Point::corrected).isPresent();
    }
}
