package org.liangbang.campaign.ledger.figure;

import java.util.List;
import org.liangbang.campaign.ledger.book.RowStatus;

/** A way to work a number out of rows. Pure. */
sealed interface Measure
        permits CountMeasure,
                SumMeasure,
                DistinctMeasure,
                MedianMeasure,
                CoverageMeasure,
                ChangeMeasure {
    /** The number for some rows, in the order written. */
    Measured of(List<RowStatus> rows);
}
