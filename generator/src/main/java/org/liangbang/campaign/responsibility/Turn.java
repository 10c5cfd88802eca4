package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import org.liangbang.source.Located;

/**
 * A stretch of days with the places that say where it begins and ends; both ends belong to it.
 *
 * @param first the first day
 * @param last the last day
 */
record Turn(Located<LocalDate> first, Located<LocalDate> last) {
    /** Whether a day lies in it. */
    boolean contains(LocalDate day) {
        return !day.isBefore(first.value()) && !day.isAfter(last.value());
    }

    /** Whether it ends before it begins, and so holds no day. */
    boolean isReversed() {
        return last.value().isBefore(first.value());
    }

    /** The day of it that is nearest to another. */
    LocalDate nearest(LocalDate day) {
        LocalDate notAfter = day.isAfter(last.value()) ? last.value() : day;
        return notAfter.isBefore(first.value()) ? first.value() : notAfter;
    }

    /** What lies in both; empty when no day does. */
    Optional<Turn> within(Turn other) {
        Turn both =
                new Turn(
                        first.value().isBefore(other.first.value()) ? other.first : first,
                        last.value().isAfter(other.last.value()) ? other.last : last);
        return both.isReversed() ? Optional.empty() : Optional.of(both);
    }
}
