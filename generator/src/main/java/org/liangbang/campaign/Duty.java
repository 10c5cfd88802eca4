package org.liangbang.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.liangbang.document.Inline;

/**
 * Something that somebody must do by a day: what calendars, pages of owners and pages of units list
 * from all kinds of record alike.
 *
 * @param what what is to be done, linked to its page
 * @param kind the kind of thing in the words of the interface, such as "pledge"
 * @param unit the unit it is done in or for
 * @param post the post that answers for it, by its full id, when one does
 * @param due the last day
 * @param done the day it was done; empty while it is open
 */
public record Duty(
        Inline.Reference what,
        String kind,
        String unit,
        Optional<String> post,
        LocalDate due,
        Optional<LocalDate> done) {
    /** Whether it is still open after its last day. */
    public boolean isOverdue(LocalDate asOf) {
        return done.isEmpty() && due.isBefore(asOf);
    }
}
