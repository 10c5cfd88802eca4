package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.book.Value;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Total;

/**
 * The sum of a column. One approximate term makes the whole approximate, and it says so.
 *
 * @param column the column
 * @param unit what is counted
 */
record SumMeasure(String column, String unit) implements Measure {
    @Override
    public Measured of(List<RowStatus> rows) {
        List<RowStatus> those =
                rows.stream().filter(each -> each.row().cell(column).isPresent()).toList();
        List<Value.Amount> terms = new ArrayList<>();
        those.forEach(each -> terms.addAll(amounts(each, column)));
        Total sum = Total.sum(terms.stream().map(Value.Amount::term).toList());
        return new Measured(sum, sum.printed(unit), those, () -> steps(those, sum));
    }

    /** The numbers that stand in a cell. */
    static List<Value.Amount> amounts(RowStatus status, String column) {
        List<Value.Amount> amounts = new ArrayList<>();
        status.row()
                .cell(column)
                .ifPresent(
                        cell ->
                                cell.values().stream()
                                        .map(each -> each.value())
                                        .filter(Value.Amount.class::isInstance)
                                        .forEach(value -> amounts.add((Value.Amount) value)));
        return amounts;
    }

    private List<Explanation> steps(List<RowStatus> rows, Total sum) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(
                Explanation.of("ledger.step.sum", sum.terms())
                        .gives("", sum.printed(unit))
                        .at(Places.cells(rows, column)));
        List<String> about = new ArrayList<>();
        List<RowStatus> carriers = new ArrayList<>();
        for (RowStatus row : rows) {
            List<String> written =
                    amounts(row, column).stream()
                            .filter(Value.Amount::approximate)
                            .map(Value.Amount::written)
                            .toList();
            if (!written.isEmpty()) {
                about.addAll(written);
                carriers.add(row);
            }
        }
        if (!about.isEmpty()) {
            steps.add(
                    Explanation.of("ledger.step.approximate", about.size())
                            .gives("", String.join(" ", about))
                            .at(Places.cells(carriers, column)));
        }
        return steps;
    }
}
