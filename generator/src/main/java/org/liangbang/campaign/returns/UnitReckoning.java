package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** Works out how one unit stands with an obligation, in one pass over its rows and periods. */
final class UnitReckoning {
    private static final Comparator<Filing> BY_DAY =
            Comparator.comparing(filing -> filing.date().value());

    private final Obligation obligation;
    private final Schedule schedule;
    private final Rows rows;
    private final LocalDate asOf;

    /**
     * A reckoning for all units of an obligation.
     *
     * @param rows which rows others replaced
     * @param asOf the day
     */
    UnitReckoning(Obligation obligation, Schedule schedule, Rows rows, LocalDate asOf) {
        this.obligation = obligation;
        this.schedule = schedule;
        this.rows = rows;
        this.asOf = asOf;
    }

    /**
     * What is written of a unit.
     *
     * @param unit the unit
     * @param post the post that answers, by its full id
     * @param filings its rows, in the order written
     * @param excuses those that hold for it
     * @param plan when it means to do it, in the order written
     */
    record Written(
            Unit unit,
            String post,
            List<Filing> filings,
            List<Excuse> excuses,
            List<Located<CalendarPeriod>> plan) {}

    /** The unit's standing. */
    UnitReturn of(Written written) {
        List<Filing> standing = new ArrayList<>();
        List<UnitReturn.Replaced> replaced = new ArrayList<>();
        for (Filing filing : written.filings()) {
            Optional<Filing> right = rows.replacement(filing);
            if (right.isPresent()) {
                replaced.add(new UnitReturn.Replaced(filing, right.get()));
            } else if (!filing.date().value().isAfter(asOf)) {
                standing.add(filing);
            }
        }
        standing.sort(BY_DAY);
        List<TermStatus> terms = terms(standing, written.excuses());
        List<Planned> planned = planned(written.plan(), standing);
        return new UnitReturn(
                obligation,
                written.unit(),
                written.post(),
                terms,
                standing,
                replaced,
                planned,
                tally(terms, standing, planned),
                Streaks.of(terms));
    }

    private List<TermStatus> terms(List<Filing> standing, List<Excuse> excuses) {
        Map<Integer, List<Filing>> byTerm = new LinkedHashMap<>();
        for (Filing filing : standing) {
            schedule.place(filing.period(obligation.rhythm()))
                    .ifPresent(
                            at ->
                                    byTerm.computeIfAbsent(at, none -> new ArrayList<>())
                                            .add(filing));
        }
        List<TermStatus> statuses = new ArrayList<>(schedule.terms().size());
        for (int at = 0; at < schedule.terms().size(); at++) {
            Term term = schedule.terms().get(at);
            Optional<Excuse> excuse =
                    excuses.stream().filter(each -> each.covers(term.period())).findFirst();
            statuses.add(
                    TermStatus.of(
                            term,
                            obligation.required().value(),
                            byTerm.getOrDefault(at, List.of()),
                            excuse,
                            asOf));
        }
        return statuses;
    }

    private List<Planned> planned(List<Located<CalendarPeriod>> plan, List<Filing> standing) {
        Map<CalendarPeriod, List<Span>> written = new LinkedHashMap<>();
        Set<Rhythm> rhythms = new LinkedHashSet<>();
        for (Located<CalendarPeriod> when : plan) {
            written.computeIfAbsent(when.value(), none -> new ArrayList<>()).add(when.span());
            rhythms.add(when.value().rhythm());
        }
        Map<CalendarPeriod, Integer> held = new LinkedHashMap<>();
        for (Rhythm rhythm : rhythms) {
            for (Filing filing : standing) {
                held.merge(CalendarPeriod.of(rhythm, filing.date().value()), 1, Integer::sum);
            }
        }
        return written.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> planned(each.getKey(), each.getValue(), held))
                .toList();
    }

    private Planned planned(
            CalendarPeriod period, List<Span> places, Map<CalendarPeriod, Integer> held) {
        return new Planned(
                period,
                places.size(),
                held.getOrDefault(period, 0),
                period.last().isBefore(asOf),
                places);
    }

    private Tally tally(List<TermStatus> terms, List<Filing> standing, List<Planned> planned) {
        Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
        for (TermStatus status : terms) {
            add(counts, Counted.DUE, status.judged() ? 1 : 0);
            switch (status.state()) {
                case ON_TIME -> add(counts, Counted.ON_TIME, status.judged() ? 1 : 0);
                case LATE -> add(counts, Counted.LATE, status.judged() ? 1 : 0);
                case MISSING -> add(counts, Counted.MISSING, 1);
                case EXCUSED -> add(counts, Counted.EXCUSED, 1);
                case OPEN -> {}
            }
        }
        for (Filing filing : standing) {
            add(counts, Counted.HELD, filing.times());
            Attendance.of(filing).ifPresent(each -> add(counts, each));
        }
        for (Planned each : planned) {
            add(counts, Counted.PLANNED, each.over() ? each.times() : 0);
            add(counts, Counted.KEPT, each.over() ? each.kept() : 0);
        }
        boolean due = counts.getOrDefault(Counted.DUE, 0) > 0;
        add(counts, Counted.UNITS, due ? 1 : 0);
        add(counts, Counted.COMPLETE, due && counts.getOrDefault(Counted.MISSING, 0) == 0 ? 1 : 0);
        return Tally.of(counts);
    }

    private static void add(Map<Counted, Integer> counts, Attendance attendance) {
        if (attendance.isExact()) {
            add(counts, Counted.PRESENT, attendance.present().value().intValueExact());
            add(counts, Counted.INVITED, attendance.invited().value().intValueExact());
        } else {
            add(counts, Counted.APPROXIMATE, 1);
        }
    }

    private static void add(Map<Counted, Integer> counts, Counted counted, int more) {
        counts.merge(counted, more, Integer::sum);
    }
}
