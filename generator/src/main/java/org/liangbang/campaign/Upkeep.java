package org.liangbang.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.liangbang.document.Inline;

/**
 * A part of the site that somebody must keep up to date.
 *
 * @param what the part, linked to its page
 * @param last the day of its latest entry; empty when it is blank
 * @param pace within how many days it wants something new
 * @param post the post that keeps it, by its full id, when one is named
 */
public record Upkeep(
        Inline.Reference what, Optional<LocalDate> last, int pace, Optional<String> post) {
    /** News and running work: stale after two weeks. */
    public static final int FORTNIGHT = 14;

    /** Standing information: stale after half a year. */
    public static final int HALF_YEAR = 183;

    /** Whether nothing was entered for longer than its pace allows. */
    public boolean isStale(LocalDate asOf) {
        return last.map(day -> day.plusDays(pace).isBefore(asOf)).orElse(false);
    }
}
