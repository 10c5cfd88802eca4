package org.liangbang.document.placard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;

/**
 * A result that is made public, and may be objected to for some days.
 *
 * @param cover what it says of itself
 * @param text what was decided, how, and what readers may do
 * @param results the result row by row, and what it rests on
 * @param period the days for objections; none when there are none
 * @param ways how to object, or whom to ask, each under its label
 * @param signer who makes it public
 * @param signed the day it is made public, in words
 */
public record Notice(
        Cover cover,
        List<List<Inline>> text,
        List<Part> results,
        Optional<Period> period,
        List<Block.Fact> ways,
        String signer,
        String signed)
        implements Placard {
    /** Keeps its own copies. */
    public Notice {
        results = List.copyOf(results);
        text = text.stream().map(List::copyOf).toList();
        ways = List.copyOf(ways);
    }

    /**
     * Days for objections.
     *
     * @param title what the days are for
     * @param first the first day
     * @param last the last day, not before the first
     * @param remark what follows when nobody objects
     */
    public record Period(String title, LocalDate first, LocalDate last, String remark) {
        /** Refuses days that are the wrong way round. */
        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(first + " to " + last);
            }
        }

        /** All days, in order. */
        public List<LocalDate> days() {
            return first.datesUntil(last.plusDays(1)).toList();
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.notice(this);
    }
}
