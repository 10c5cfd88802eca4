package org.liangbang.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.campaign.Duty;

/** Everything with a last day, indexed by day, unit and post. Immutable. */
final class Duties {
    private static final Comparator<Duty> BY_DAY =
            Comparator.comparing(Duty::due)
                    .thenComparing(Duty::unit)
                    .thenComparing(duty -> duty.what().target())
                    .thenComparing(duty -> duty.kind());

    private final List<Duty> all;
    private final Map<String, List<Duty>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<Duty>> byPost = new LinkedHashMap<>();
    private final List<Duty> overdue;

    /**
     * Duties.
     *
     * @param given in any order
     * @param asOf the day by which they are overdue
     */
    Duties(List<Duty> given, LocalDate asOf) {
        this.all = given.stream().sorted(BY_DAY).toList();
        for (Duty duty : all) {
            byUnit.computeIfAbsent(duty.unit(), none -> new ArrayList<>()).add(duty);
            duty.post()
                    .ifPresent(
                            post ->
                                    byPost.computeIfAbsent(post, none -> new ArrayList<>())
                                            .add(duty));
        }
        this.overdue = all.stream().filter(duty -> duty.isOverdue(asOf)).toList();
    }

    /** All, open and done, by last day. */
    List<Duty> all() {
        return all;
    }

    /** What is open after its last day, the longest first. */
    List<Duty> overdue() {
        return overdue;
    }

    /** What has its last day between two days, both included. */
    List<Duty> between(LocalDate first, LocalDate last) {
        return all.subList(before(first), before(last.plusDays(1)));
    }

    /** How many have their last day before a day. */
    private int before(LocalDate day) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).due().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What is to be done in or for a unit, by last day. */
    List<Duty> ofUnit(String unit) {
        return List.copyOf(byUnit.getOrDefault(unit, List.of()));
    }

    /** What the holder of a post answers for, by last day. */
    List<Duty> ofPost(String post) {
        return List.copyOf(byPost.getOrDefault(post, List.of()));
    }
}
