package org.liangbang.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.source.Span;

/**
 * Something that took place and that findings and articles can refer to: a visit, a contest, a
 * review, a row of a ledger.
 *
 * @param path how editors refer to it: campaign, kind and id, such as {@code
 *     lsb-2025/contests/2025-q4-liuan}, or {@code ledgers/letters/r12}
 * @param campaigns the campaigns it serves, its home first
 * @param title what people call it
 * @param unit the unit it took place in or was about, when it is one
 * @param day the day
 * @param address its page
 * @param span where it is written
 */
public record Event(
        String path,
        List<String> campaigns,
        String title,
        Optional<String> unit,
        LocalDate day,
        Address address,
        Span span) {
    /** Keeps its own copy. */
    public Event {
        campaigns = List.copyOf(campaigns);
    }
}
