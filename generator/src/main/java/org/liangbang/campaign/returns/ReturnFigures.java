package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.model.CalendarPeriod;

/**
 * The figures that returns publish: counts and shares for each unit, each unit above it and the
 * whole; for a unit also its streaks, the days since its last row, and a count for each column.
 */
final class ReturnFigures {
    /** What the figures of all units together are filed under. */
    static final String WHOLE = "returns";

    static final String LONGEST = "longest-streak";
    static final String CURRENT = "current-streak";
    static final String DAYS_SINCE = "days-since";

    private final ReturnResults results;
    private final CheckedContent content;
    private final LocalDate asOf;
    private final List<Figure> figures = new ArrayList<>();

    ReturnFigures(ReturnResults results, CheckedContent content, LocalDate asOf) {
        this.results = results;
        this.content = content;
        this.asOf = asOf;
    }

    /**
     * The figure with a name.
     *
     * @param scope a unit, or {@link #WHOLE}
     */
    static FigureId id(Obligation obligation, String scope, String figure) {
        return FigureId.of(obligation.campaign(), scope, obligation.id().value(), figure);
    }

    /** The figure of a unit in a column of the table. */
    static FigureId column(UnitReturn unit, CalendarPeriod column) {
        return id(unit.obligation(), unit.unitId(), column.id());
    }

    /** Whether a count says anything of an obligation. */
    static boolean isTold(Counted counted, Obligation obligation, Tally tally) {
        return switch (counted) {
            case DUE, ON_TIME, LATE, MISSING, EXCUSED, UNITS, COMPLETE, HELD -> true;
            case PLANNED, KEPT -> !obligation.plans().isEmpty();
            case PRESENT, INVITED -> tally.count(Counted.INVITED) > 0;
            case APPROXIMATE -> tally.count(Counted.APPROXIMATE) > 0;
        };
    }

    /** How much of a column is done: periods in time of the month, or what was held in a period. */
    static int inColumn(List<TermStatus> terms, boolean byMonth) {
        return byMonth
                ? (int) terms.stream().filter(ReturnFigures::isInTime).count()
                : terms.stream().mapToInt(TermStatus::count).sum();
    }

    /** Whether a period counts as one in time. */
    static boolean isInTime(TermStatus status) {
        return status.judged() && status.state() == TermState.ON_TIME;
    }

    /** All figures, obligation by obligation: the whole, the scopes, the units. */
    List<Figure> all() {
        for (ReturnResult result : results.all()) {
            ReturnExplanation why = new ReturnExplanation(result, content);
            addScope(result, WHOLE, result.whole(), why);
            result.scopes().forEach((unit, tally) -> addScope(result, unit, tally, why));
            for (UnitReturn unit : result.units()) {
                addUnit(result, unit, why);
            }
        }
        return figures;
    }

    private void addScope(ReturnResult result, String scope, Tally tally, ReturnExplanation why) {
        Obligation obligation = result.obligation();
        for (Counted counted : Counted.values()) {
            if (isTold(counted, obligation, tally)) {
                add(
                        id(obligation, scope, counted.figure()),
                        counted.figure(),
                        Integer.toString(tally.count(counted)),
                        () -> why.count(scope, tally, counted));
            }
        }
        for (Share share : Share.values()) {
            tally.ratio(share)
                    .ifPresent(
                            part ->
                                    add(
                                            id(obligation, scope, share.figure()),
                                            share.figure(),
                                            part.printed(),
                                            () -> why.share(scope, tally, share)));
        }
    }

    private void addUnit(ReturnResult result, UnitReturn unit, ReturnExplanation why) {
        Obligation obligation = result.obligation();
        String id = unit.unitId();
        List<TermStatus> longest = unit.streaks().longest();
        List<TermStatus> current = unit.streaks().current();
        add(
                id(obligation, id, LONGEST),
                LONGEST,
                longest.size() + "",
                () -> why.streak(longest, LONGEST));
        add(
                id(obligation, id, CURRENT),
                CURRENT,
                current.size() + "",
                () -> why.streak(current, CURRENT));
        unit.last()
                .ifPresent(
                        last ->
                                add(
                                        id(obligation, id, DAYS_SINCE),
                                        DAYS_SINCE,
                                        daysSince(last, asOf) + "",
                                        () -> why.daysSince(last, asOf)));
        Map<CalendarPeriod, List<TermStatus>> columns = result.byColumn(unit);
        columns.forEach(
                (column, terms) ->
                        add(
                                column(unit, column),
                                "column",
                                inColumn(terms, result.isShownByMonth()) + "",
                                () -> why.column(column, terms)));
    }

    /** The days from a row to a day. */
    static long daysSince(Filing last, LocalDate asOf) {
        return ChronoUnit.DAYS.between(last.date().value(), asOf);
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> why) {
        figures.add(new Figure(id, "return.figure." + name, printed, why));
    }
}
