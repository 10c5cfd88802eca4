package org.liangbang.campaign.ledger.figure;

import java.util.List;
import java.util.function.Supplier;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Total;

/**
 * What a measure gives.
 *
 * @param value the number, exactly 0 when there is nothing to work it out from
 * @param printed as readers see it, with its unit
 * @param rows the rows it rests on
 * @param steps how it was worked out, in order
 */
public record Measured(
        Total value, String printed, List<RowStatus> rows, Supplier<List<Explanation>> steps) {
    /** Keeps its own copy. */
    public Measured {
        rows = List.copyOf(rows);
    }
}
