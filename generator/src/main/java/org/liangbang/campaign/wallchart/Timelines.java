package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.compute.Fraction;
import org.liangbang.source.Located;

/**
 * The numbers of an indicator over time, as they were known on a day: what is dated later is left
 * out, and a correction takes the place of the reading it names from the day it was made.
 */
final class Timelines {
    private final Indicator indicator;
    private final Map<String, List<Point>> byUnit = new LinkedHashMap<>();

    /** The numbers known on a day. */
    Timelines(Indicator indicator, LocalDate asOf) {
        this.indicator = indicator;
        Map<String, TreeMap<LocalDate, Point>> points = new LinkedHashMap<>();
        for (Reading reading : indicator.readings()) {
            if (reading.isKnown(asOf)) {
                points.computeIfAbsent(reading.about(), unit -> new TreeMap<>())
                        .merge(
                                reading.of(),
                                Point.of(reading, Optional.empty()),
                                (before, after) -> Point.of(reading, before.reading()));
            }
        }
        points.forEach((unit, days) -> byUnit.put(unit, List.copyOf(days.values())));
    }

    /** The numbers of a unit, by day; those of the whole for empty text. */
    List<Point> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /**
     * The sum of all units on each day on which one was read; a unit not read yet stands at its
     * baseline.
     */
    List<Point> sums() {
        record Change(String unit, Point point) {}
        Map<String, Fraction> standing = new LinkedHashMap<>();
        Fraction sum = Fraction.ZERO;
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Located<String>, UnitTarget> unit : indicator.units().entrySet()) {
            String id = unit.getKey().value();
            Fraction before = Fraction.of(unit.getValue().before());
            standing.put(id, before);
            sum = sum.plus(before);
            of(id).forEach(point -> changes.add(new Change(id, point)));
        }
        changes.sort(Comparator.comparing(change -> change.point().day()));
        List<Point> sums = new ArrayList<>();
        for (Change change : changes) {
            Fraction value = change.point().value();
            Fraction before = standing.getOrDefault(change.unit(), Fraction.ZERO);
            standing.put(change.unit(), value);
            sum = sum.plus(value).minus(before);
            LocalDate day = change.point().day();
            if (!sums.isEmpty() && sums.get(sums.size() - 1).day().equals(day)) {
                sums.remove(sums.size() - 1);
            }
            sums.add(Point.sum(day, sum));
        }
        return sums;
    }
}
