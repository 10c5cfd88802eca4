package org.liangbang.campaign.ledger.figure;

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
        Map<String, RowStatus> first = Carriers.first(rows, column);
        Total number = Total.exactly(Fraction.of(first.size()));
        List<RowStatus> those =
                rows.stream().filter(each -> each.row().cell(column).isPresent()).toList();
        return new Measured(
                number,
                number.printed(unit),
                those,
                () ->
                        List.of(
                                Explanation.of("ledger.step.distinct", those.size(), first.size())
                                        .at(Places.cells(Carriers.once(first), column))));
    }
}
