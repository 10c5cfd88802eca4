package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.book.Value;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Ratio;
import org.liangbang.compute.Total;
import org.liangbang.model.CalendarPeriod;

/**
 * How the sum of a column changed from the period before to the latest that rows speak of.
 *
 * @param sum the sum
 * @param period the column of the period
 */
record ChangeMeasure(SumMeasure sum, String period) implements Measure {
    @Override
    public Measured of(List<RowStatus> rows) {
        NavigableMap<CalendarPeriod, List<RowStatus>> periods = periods(rows);
        if (periods.isEmpty()) {
            return nothing();
        }
        CalendarPeriod latest = periods.lastKey();
        List<RowStatus> last = periods.getOrDefault(latest, List.of());
        List<RowStatus> before = periods.getOrDefault(latest.previous(), List.of());
        if (before.isEmpty()) {
            return nothing();
        }
        Measured now = sum.of(last);
        Measured then = sum.of(before);
        Total change = now.value().minus(then.value());
        return new Measured(
                change,
                printed(change, then.value()),
                Stream.concat(now.rows().stream(), then.rows().stream()).toList(),
                () -> steps(latest, now, then));
    }

    private static Measured nothing() {
        return new Measured(
                Total.NONE,
                Marks.NONE,
                List.of(),
                () -> List.of(Explanation.of("ledger.step.nothing-before")));
    }

    private String printed(Total change, Total then) {
        String difference = signed(change) + sum.unit();
        Ratio rate = new Ratio(change, then);
        return rate.isDefined() ? difference + Marks.APART + rate.printedChange() : difference;
    }

    private static String signed(Total change) {
        return change.marked(Decimals.signed(change.nearly()));
    }

    private static List<Explanation> steps(CalendarPeriod latest, Measured now, Measured then) {
        return List.of(
                part(latest, now),
                part(latest.previous(), then),
                Explanation.of("ledger.step.change")
                        .gives(
                                now.value().printed() + " \u2212 " + then.value().printed(),
                                signed(now.value().minus(then.value()))));
    }

    private static Explanation part(CalendarPeriod period, Measured sum) {
        return Explanation.of("ledger.step.in-period", period.id())
                .gives("", sum.printed())
                .from(sum.steps().get());
    }

    private NavigableMap<CalendarPeriod, List<RowStatus>> periods(List<RowStatus> rows) {
        NavigableMap<CalendarPeriod, List<RowStatus>> periods = new TreeMap<>();
        for (RowStatus row : rows) {
            period(row)
                    .ifPresent(
                            of -> periods.computeIfAbsent(of, first -> new ArrayList<>()).add(row));
        }
        return periods;
    }

    private Optional<CalendarPeriod> period(RowStatus row) {
        return row.row()
                .cell(period)
                .flatMap(cell -> cell.values().stream().findFirst())
                .map(each -> each.value())
                .filter(Value.Stretch.class::isInstance)
                .map(value -> ((Value.Stretch) value).period())
                .filter(of -> !of.first().isAfter(row.asOf()));
    }

    /** The rows of the latest period and of the one before, apart. */
    List<List<RowStatus>> parts(List<RowStatus> rows) {
        NavigableMap<CalendarPeriod, List<RowStatus>> periods = periods(rows);
        if (periods.isEmpty()) {
            return List.of();
        }
        CalendarPeriod latest = periods.lastKey();
        return List.of(
                periods.getOrDefault(latest, List.of()),
                periods.getOrDefault(latest.previous(), List.of()));
    }
}
