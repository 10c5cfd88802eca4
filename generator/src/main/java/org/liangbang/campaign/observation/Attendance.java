package org.liangbang.campaign.observation;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many people took part in all. One count that is only about makes the sum only about.
 *
 * @param sum the numbers added
 * @param approximate whether any of them is only about
 */
record Attendance(BigDecimal sum, boolean approximate) {
    /** The sum of all counts; 0 for none. */
    static Attendance of(List<Participants> participants) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean approximate = false;
        for (Participants each : participants) {
            sum = sum.add(each.count().value().value());
            approximate |= each.count().value().approximate();
        }
        return new Attendance(sum, approximate);
    }

    /** The number as printed, after the sign of what is only about. */
    String printed() {
        return (approximate ? "\u2248" : "") + sum.toPlainString();
    }
}
