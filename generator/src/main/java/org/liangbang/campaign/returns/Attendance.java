package org.liangbang.campaign.returns;

import java.math.BigDecimal;
import java.util.Optional;
import org.liangbang.model.Count;
import org.liangbang.source.Located;

/**
 * Who came to a meeting, when both numbers are written.
 *
 * @param present how many came
 * @param invited how many should have
 */
record Attendance(Count present, Count invited) {
    /** More than come to any meeting; what is above it is no number of people. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    /** The attendance of a row. */
    static Optional<Attendance> of(Filing filing) {
        return filing.present()
                .map(Located::value)
                .flatMap(
                        present ->
                                filing.invited()
                                        .map(invited -> new Attendance(present, invited.value())));
    }

    /** Whether both are exact, so that they may be summed. */
    boolean isExact() {
        return isExact(present) && isExact(invited);
    }

    private static boolean isExact(Count count) {
        return !count.approximate()
                && count.value().scale() <= 0
                && count.value().compareTo(MOST) < 0;
    }
}
