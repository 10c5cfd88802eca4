package org.liangbang.campaign.ledger.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Median;
import org.liangbang.compute.Total;
import org.liangbang.source.Span;

/**
 * How long something about a row took.
 *
 * @param row the row
 * @param days working days
 * @param places where its first and last day are written
 */
record Spell(RowStatus row, int days, List<Span> places) {
    private static final int MOST_LISTED = 60;

    /** Keeps its own copy. */
    Spell {
        places = List.copyOf(places);
    }

    /**
     * The middle of some spells.
     *
     * @param step the step of the working that lists them, under {@code ledger.step}
     */
    static Measured middle(List<Spell> spells, String step) {
        if (spells.isEmpty()) {
            return new Measured(
                    Total.NONE,
                    Marks.NONE,
                    List.of(),
                    () -> List.of(Explanation.of("ledger.step.nobody")));
        }
        List<Spell> sorted = spells.stream().sorted(Comparator.comparingInt(Spell::days)).toList();
        Median median =
                Median.of(sorted.stream().map(each -> (long) each.days()).toList()).orElseThrow();
        return new Measured(
                Total.exactly(median.value()),
                Marks.workingDays(median.value()),
                sorted.stream().map(Spell::row).toList(),
                () -> steps(sorted, median, step));
    }

    /** All of them when they are few, else those around the middle. */
    private static List<Explanation> steps(List<Spell> sorted, Median median, String step) {
        int size = sorted.size();
        int skipped = Math.max(0, (size - MOST_LISTED) / 2);
        List<Spell> listed = sorted.subList(skipped, size - skipped);
        String days =
                listed.stream().map(each -> each.days() + "").collect(Collectors.joining(" "));
        return List.of(
                Explanation.of("ledger.step." + step, size)
                        .gives(skipped > 0 ? "\u2026 " + days + " \u2026" : days, "")
                        .at(listed.stream().flatMap(each -> each.places().stream()).toList()),
                Explanation.of(median.isOne() ? "ledger.step.middle" : "ledger.step.middle-two")
                        .gives(median.working(), Marks.workingDays(median.value())));
    }
}
