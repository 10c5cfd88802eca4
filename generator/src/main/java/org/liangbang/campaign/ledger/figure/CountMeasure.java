package org.liangbang.campaign.ledger.figure;

import java.util.List;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Measures.Counted;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Total;

/**
 * How many rows there are.
 *
 * @param counted which of them
 * @param unit the counting word
 */
record CountMeasure(Counted counted, String unit) implements Measure {
    @Override
    public Measured of(List<RowStatus> rows) {
        List<RowStatus> those = rows.stream().filter(this::counts).toList();
        Total number = Total.exactly(Fraction.of(those.size()));
        return new Measured(
                number,
                number.printed(unit),
                those,
                () ->
                        List.of(
                                Explanation.of("ledger.step.rows", those.size())
                                        .at(Places.rows(those))));
    }

    private boolean counts(RowStatus status) {
        return switch (counted) {
            case ALL -> true;
            case OPEN -> status.isOpen();
            case CLOSED -> status.isClosed();
            case OVERDUE -> status.isOverdue();
            case LATE -> status.isLate();
        };
    }
}
