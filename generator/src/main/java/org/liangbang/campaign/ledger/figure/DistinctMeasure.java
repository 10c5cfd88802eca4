package org.liangbang.campaign.ledger.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Total;

/**
 * How many different values stand in a column.
 *
 * @param column the column
 * @param unit what is counted
 */
record DistinctMeasure(String column, String unit) implements Measure {
    @Override
    public Measured of(List<RowStatus> rows) {
        Map<String, RowStatus> first = new LinkedHashMap<>();
        for (RowStatus status : rows) {
            status.row()
                    .cell(column)
                    .ifPresent(
                            cell ->
                                    cell.values()
                                            .forEach(
                                                    value ->
                                                            first.putIfAbsent(
                                                                    value.value().key(), status)));
        }
        Total number = Total.exactly(Fraction.of(first.size()));
        List<RowStatus> carriers = first.values().stream().distinct().toList();
        List<RowStatus> those =
                rows.stream().filter(each -> each.row().cell(column).isPresent()).toList();
        return new Measured(
                number,
                number.printed(unit),
                those,
                () ->
                        List.of(
                                Explanation.of("ledger.step.distinct", those.size(), first.size())
                                        .at(Places.cells(carriers, column))));
    }
}
