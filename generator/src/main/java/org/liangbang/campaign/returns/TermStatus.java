package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a unit stands in one period of an obligation on a day.
 *
 * @param term the period and its deadline
 * @param state what it has come to
 * @param count how much was filed or held for it by the day
 * @param filings the rows that count for it, by their days
 * @param reached the day the required number was reached
 * @param excuse why nothing need be done, when it is excused
 * @param judged whether the deadline is over and it counts in rates
 */
public record TermStatus(
        Term term,
        TermState state,
        int count,
        List<Filing> filings,
        Optional<LocalDate> reached,
        Optional<Excuse> excuse,
        boolean judged) {
    /** Keeps its own copy. */
    public TermStatus {
        filings = List.copyOf(filings);
    }

    /**
     * Judges a period.
     *
     * @param required the number to reach
     * @param filings the rows that count for it and are known by the day, by their days
     * @param excuse what excuses the unit in it
     * @param asOf the day
     */
    static TermStatus of(
            Term term,
            int required,
            List<Filing> filings,
            Optional<Excuse> excuse,
            LocalDate asOf) {
        int count = 0;
        Optional<LocalDate> reached = Optional.empty();
        for (Filing filing : filings) {
            count += filing.times();
            if (count >= required && reached.isEmpty()) {
                reached = Optional.of(filing.date().value());
            }
        }
        boolean over = term.due().isBefore(asOf);
        TermState state = state(term, reached, excuse.isPresent(), over);
        Optional<Excuse> why = state == TermState.EXCUSED ? excuse : Optional.empty();
        return new TermStatus(
                term, state, count, filings, reached, why, over && state != TermState.EXCUSED);
    }

    private static TermState state(
            Term term, Optional<LocalDate> reached, boolean excused, boolean over) {
        if (reached.isPresent()) {
            return reached.get().isAfter(term.due()) ? TermState.LATE : TermState.ON_TIME;
        }
        if (excused) {
            return TermState.EXCUSED;
        }
        return over ? TermState.MISSING : TermState.OPEN;
    }

    /** Whether one of its rows replaced an earlier one. */
    public boolean isCorrected() {
        return filings.stream().anyMatch(filing -> filing.corrects().isPresent());
    }
}
