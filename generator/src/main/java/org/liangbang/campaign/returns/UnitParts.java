package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.compute.Explanation;
import org.liangbang.model.Count;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** What a count of one unit is made of: rows, excuses, plans, or other counts. */
final class UnitParts {
    private static final List<Counted> JUDGED =
            List.of(Counted.ON_TIME, Counted.LATE, Counted.MISSING);

    private final ReturnResult result;
    private final UnitReturn unit;

    UnitParts(ReturnResult result, UnitReturn unit) {
        this.result = result;
        this.unit = unit;
    }

    /** The parts of a count, in order; empty when there is nothing to count. */
    List<Explanation> of(Counted counted) {
        return switch (counted) {
            case DUE, UNITS, COMPLETE -> sum(counted);
            case ON_TIME ->
                    byMonth(
                            each -> each.judged() && each.state() == TermState.ON_TIME,
                            status -> places(status.filings()));
            case LATE ->
                    byMonth(
                            each -> each.judged() && each.state() == TermState.LATE,
                            status -> places(status.filings()));
            case MISSING ->
                    byMonth(
                            each -> each.state() == TermState.MISSING,
                            status -> List.of(result.obligation().required().span()));
            case EXCUSED ->
                    byMonth(
                            each -> each.state() == TermState.EXCUSED,
                            status -> status.excuse().map(Excuse::span).stream().toList());
            case HELD -> held();
            case PLANNED -> planned(false);
            case KEPT -> planned(true);
            case PRESENT -> people(Filing::present, true);
            case INVITED -> people(Filing::invited, true);
            case APPROXIMATE -> people(Filing::present, false);
        };
    }

    private List<Explanation> sum(Counted counted) {
        List<Counted> of = counted == Counted.COMPLETE ? List.of(Counted.MISSING) : JUDGED;
        return of.stream()
                .map(
                        each ->
                                Explanation.of(
                                                "return.step.count." + each.figure(),
                                                result.obligation().name().value())
                                        .gives("", unit.tally().count(each) + "")
                                        .explainedBy(
                                                ReturnFigures.id(
                                                        result.obligation(),
                                                        unit.unitId(),
                                                        each.figure())))
                .toList();
    }

    private List<Explanation> byMonth(
            Predicate<TermStatus> counts, Function<TermStatus, List<Span>> where) {
        List<TermStatus> those = unit.terms().stream().filter(counts).toList();
        List<Explanation> parts = new ArrayList<>();
        ReturnExplanation.grouped(those)
                .forEach(
                        (group, terms) ->
                                parts.add(
                                        Explanation.of("return.step.part", group.id())
                                                .gives("", terms.size() + "")
                                                .at(
                                                        merged(
                                                                terms.stream()
                                                                        .flatMap(
                                                                                each ->
                                                                                        where
                                                                                                .apply(
                                                                                                        each)
                                                                                                .stream())
                                                                        .toList()))));
        return parts;
    }

    private List<Explanation> held() {
        if (unit.filings().isEmpty()) {
            return List.of();
        }
        return List.of(
                Explanation.of("return.step.rows")
                        .gives("", unit.filings().size() + "")
                        .at(places(unit.filings())));
    }

    private List<Explanation> planned(boolean kept) {
        List<Explanation> parts = new ArrayList<>();
        for (Planned each : unit.planned()) {
            if (each.over()) {
                parts.add(
                        Explanation.of(
                                        "return.step.planned",
                                        each.period().id(),
                                        each.times(),
                                        each.held())
                                .gives("", (kept ? each.kept() : each.times()) + "")
                                .at(each.places()));
            }
        }
        return parts;
    }

    private List<Explanation> people(
            Function<Filing, Optional<Located<Count>>> number, boolean exact) {
        List<Explanation> parts = new ArrayList<>();
        for (Filing filing : unit.filings()) {
            boolean counts =
                    Attendance.of(filing).filter(each -> each.isExact() == exact).isPresent();
            if (counts) {
                number.apply(filing)
                        .ifPresent(
                                count ->
                                        parts.add(
                                                Explanation.of(
                                                                "return.step.people",
                                                                filing.date().value())
                                                        .gives("", count.value().written())
                                                        .at(List.of(count.span()))));
            }
        }
        return parts;
    }

    /** The places of rows; those that follow each other line by line are one place. */
    static List<Span> places(List<Filing> filings) {
        return merged(filings.stream().map(Filing::span).toList());
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> places = new ArrayList<>();
        for (Span span : spans.stream().distinct().sorted().toList()) {
            int last = places.size() - 1;
            if (last >= 0 && isNext(places.get(last), span)) {
                places.set(last, places.get(last).to(span));
            } else {
                places.add(span);
            }
        }
        return places;
    }

    private static boolean isNext(Span before, Span after) {
        return before.file().path().equals(after.file().path())
                && before.endLine() + 1 == after.line();
    }
}
