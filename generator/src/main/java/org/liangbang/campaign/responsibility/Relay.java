package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Turns that are to follow one another over some days, so that each day has exactly one. Finds the
 * days that have none, and the turns that begin before the one before them has ended.
 *
 * @param gaps the days without a turn, in order
 * @param overlaps the days with several, in order of the later turn
 */
record Relay(List<Gap> gaps, List<Overlap> overlaps) {
    /** Keeps its own copies. */
    Relay {
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * A turn of somebody.
     *
     * @param days the days
     * @param holder where it is said whose it is
     */
    record Leg(Turn days, Span holder) {}

    /**
     * Days without a turn.
     *
     * @param from the first of them
     * @param to the last of them
     * @param before the last day of the turn before; empty when there is none
     * @param after the first day of the turn after; empty when there is none
     */
    record Gap(
            LocalDate from,
            LocalDate to,
            Optional<Located<LocalDate>> before,
            Optional<Located<LocalDate>> after) {}

    /**
     * Days with two turns.
     *
     * @param from the first of them
     * @param to the last of them
     * @param first the turn that began earlier
     * @param second the one that began too early
     */
    record Overlap(LocalDate from, LocalDate to, Leg first, Leg second) {}

    /** What is wrong with turns over some days; what they hold of other days does not count. */
    static Relay of(List<Leg> legs, Turn over) {
        List<Leg> inOrder = new ArrayList<>();
        for (Leg leg : legs) {
            leg.days.within(over).ifPresent(days -> inOrder.add(new Leg(days, leg.holder)));
        }
        inOrder.sort(Comparator.comparing(leg -> leg.days.first().value()));
        List<Gap> gaps = new ArrayList<>();
        List<Overlap> overlaps = new ArrayList<>();
        Optional<Leg> reach = Optional.empty();
        LocalDate open = over.first().value();
        for (Leg leg : inOrder) {
            LocalDate first = leg.days.first().value();
            LocalDate last = leg.days.last().value();
            if (first.isAfter(open)) {
                gaps.add(gap(open, first.minusDays(1), reach, Optional.of(leg)));
            } else if (reach.isPresent() && first.isBefore(open)) {
                LocalDate both = last.isBefore(open) ? last : open.minusDays(1);
                overlaps.add(new Overlap(first, both, reach.get(), leg));
            }
            if (!last.isBefore(open)) {
                reach = Optional.of(leg);
                open = last.plusDays(1);
            }
        }
        if (!open.isAfter(over.last().value())) {
            gaps.add(gap(open, over.last().value(), reach, Optional.empty()));
        }
        return new Relay(gaps, overlaps);
    }

    private static Gap gap(
            LocalDate from, LocalDate to, Optional<Leg> before, Optional<Leg> after) {
        return new Gap(
                from, to, before.map(leg -> leg.days.last()), after.map(leg -> leg.days.first()));
    }
}
