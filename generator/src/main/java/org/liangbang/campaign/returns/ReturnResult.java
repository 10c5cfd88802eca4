package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;

/** How all units stand with one obligation on a day. Immutable. */
public final class ReturnResult {
    private final Obligation obligation;
    private final Schedule schedule;
    private final Map<String, UnitReturn> units = new LinkedHashMap<>();
    private final Map<String, Tally> scopes;
    private final Tally whole;

    /**
     * The results of an obligation.
     *
     * @param units in the order written
     * @param scopes the tallies of these units and of all above them, by id
     */
    ReturnResult(
            Obligation obligation,
            Schedule schedule,
            List<UnitReturn> units,
            Map<String, Tally> scopes) {
        this.obligation = obligation;
        this.schedule = schedule;
        this.scopes = new LinkedHashMap<>(scopes);
        Tally sum = Tally.NONE;
        for (UnitReturn each : units) {
            this.units.put(each.unitId(), each);
            sum = sum.plus(each.tally());
        }
        this.whole = sum;
    }

    /** The obligation. */
    public Obligation obligation() {
        return obligation;
    }

    /** Its id. */
    public String id() {
        return obligation.id().value();
    }

    /** Its periods and deadlines. */
    public Schedule schedule() {
        return schedule;
    }

    /** Its units, in the order written. */
    public Collection<UnitReturn> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** How a unit stands; empty for one that need not. */
    public Optional<UnitReturn> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The tally of a unit or of all units below one; empty when none of them must. */
    public Optional<Tally> scope(String unit) {
        return Optional.ofNullable(scopes.get(unit));
    }

    /** The tallies by unit, those of units above included, in the order first met. */
    public Map<String, Tally> scopes() {
        return Collections.unmodifiableMap(scopes);
    }

    /** All together. */
    public Tally whole() {
        return whole;
    }

    /** Whether a table shows months in place of the periods, because there are too many. */
    public boolean isShownByMonth() {
        return isShownByMonth(obligation.rhythm());
    }

    static boolean isShownByMonth(Rhythm rhythm) {
        return rhythm == Rhythm.DAY || rhythm == Rhythm.HALF_MONTH;
    }

    /** The columns of its table: its periods, or the months in which they lie. */
    public List<CalendarPeriod> columns() {
        if (!isShownByMonth()) {
            return schedule.terms().stream().map(Term::period).toList();
        }
        Set<CalendarPeriod> months = new LinkedHashSet<>();
        schedule.terms().forEach(term -> months.add(column(term.period())));
        return new ArrayList<>(months);
    }

    /** The column in which a period is shown. */
    public CalendarPeriod column(CalendarPeriod period) {
        return isShownByMonth() ? CalendarPeriod.of(Rhythm.MONTH, period.first()) : period;
    }

    /** The periods of a unit by column, in order. */
    public Map<CalendarPeriod, List<TermStatus>> byColumn(UnitReturn unit) {
        Map<CalendarPeriod, List<TermStatus>> columns = new LinkedHashMap<>();
        for (TermStatus status : unit.terms()) {
            columns.computeIfAbsent(column(status.term().period()), none -> new ArrayList<>())
                    .add(status);
        }
        return columns;
    }
}
