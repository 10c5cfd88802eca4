package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.util.Optional;
import org.liangbang.compute.Fraction;

/**
 * A number on a day.
 *
 * @param day the day whose number it is
 * @param value the number
 * @param reading where it was read, corrections taken in; none for a sum
 * @param corrected the reading that was corrected, when one was
 */
public record Point(
        LocalDate day, Fraction value, Optional<Reading> reading, Optional<Reading> corrected) {
    /** A number that was read. */
    static Point of(Reading reading, Optional<Reading> corrected) {
        return new Point(
                reading.of(),
                Fraction.of(reading.value().value()),
                Optional.of(reading),
                corrected);
    }

    /** A sum on a day. */
    static Point sum(LocalDate day, Fraction value) {
        return new Point(day, value, Optional.empty(), Optional.empty());
    }
}
