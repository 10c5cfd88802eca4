package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/**
 * How a unit stands with an obligation on a day.
 *
 * @param obligation the obligation
 * @param unit the unit
 * @param post the post that answers for it, by its full id
 * @param terms its periods, the first first
 * @param filings the rows that stand and are known by the day, by their days
 * @param replaced rows that others replaced, with those, in the order written
 * @param planned its plan by stretches of days, in order
 * @param tally its counts
 * @param streaks its streaks
 */
public record UnitReturn(
        Obligation obligation,
        Unit unit,
        String post,
        List<TermStatus> terms,
        List<Filing> filings,
        List<Replaced> replaced,
        List<Planned> planned,
        Tally tally,
        Streaks streaks) {
    /**
     * A row and the one that replaced it.
     *
     * @param wrong the row that counts no more
     * @param right the row that counts
     */
    public record Replaced(Filing wrong, Filing right) {}

    /** Keeps its own copies. */
    public UnitReturn {
        terms = List.copyOf(terms);
        filings = List.copyOf(filings);
        replaced = List.copyOf(replaced);
        planned = List.copyOf(planned);
    }

    /** Its unit's id. */
    public String unitId() {
        return unit.id().value();
    }

    /** The latest row. */
    public Optional<Filing> last() {
        return filings.isEmpty() ? Optional.empty() : Optional.of(filings.get(filings.size() - 1));
    }

    /** The day of the latest row. */
    public Optional<LocalDate> lastDay() {
        return last().map(Filing::date).map(Located::value);
    }

    /** The periods with a state, in order. */
    public List<TermStatus> those(TermState state) {
        return terms.stream().filter(each -> each.state() == state).toList();
    }

    /** The next period that is open. */
    public Optional<TermStatus> next() {
        return terms.stream().filter(each -> each.state() == TermState.OPEN).findFirst();
    }
}
