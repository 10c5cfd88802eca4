package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Ratio;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;
import org.liangbang.model.Unit;
import org.liangbang.source.Span;

/** How the figures of an obligation were worked out, down to the rows. */
final class ReturnExplanation {
    private final ReturnResult result;
    private final CheckedContent content;

    ReturnExplanation(ReturnResult result, CheckedContent content) {
        this.result = result;
        this.content = content;
    }

    private String name() {
        return result.obligation().name().value();
    }

    /** A count: of a unit by its rows, above it by the units below. */
    Explanation count(String scope, Tally tally, Counted counted) {
        List<Explanation> parts = new ArrayList<>();
        Optional<UnitReturn> own = result.unit(scope);
        if (own.isPresent()) {
            parts.addAll(new UnitParts(result, own.get()).of(counted));
        }
        for (Unit below : below(scope)) {
            String id = below.id().value();
            result.scope(id)
                    .ifPresent(
                            part ->
                                    parts.add(
                                            Explanation.of("return.step.unit", below.name().value())
                                                    .gives("", part.count(counted) + "")
                                                    .explainedBy(figure(id, counted.figure()))));
        }
        return Explanation.of("return.step.count." + counted.figure(), name())
                .gives("", tally.count(counted) + "")
                .from(parts)
                .at(parts.isEmpty() ? List.of(rule()) : List.of());
    }

    private FigureId figure(String scope, String figure) {
        return ReturnFigures.id(result.obligation(), scope, figure);
    }

    private Span rule() {
        return result.obligation().required().span();
    }

    /** The units that a scope is summed from. */
    private List<Unit> below(String scope) {
        if (!scope.equals(ReturnFigures.WHOLE)) {
            return content.register().childrenOf(scope);
        }
        return content.register().roots();
    }

    /** A share of two counts. */
    Explanation share(String scope, Tally tally, Share share) {
        int part = tally.count(share.part());
        int whole = tally.count(share.whole());
        Ratio ratio = Ratio.of(part, whole);
        return Explanation.of("return.step.share." + share.figure(), name())
                .gives(ratio.division(), ratio.perCent())
                .from(
                        List.of(
                                counted(scope, share.part(), part),
                                counted(scope, share.whole(), whole)));
    }

    private Explanation counted(String scope, Counted counted, int count) {
        return Explanation.of("return.step.count." + counted.figure(), name())
                .gives("", count + "")
                .explainedBy(figure(scope, counted.figure()));
    }

    /** How long periods in time followed each other. */
    Explanation streak(List<TermStatus> terms, String figure) {
        Explanation whole =
                Explanation.of("return.step." + figure, name()).gives("", terms.size() + "");
        if (terms.isEmpty()) {
            return whole.at(List.of(rule()));
        }
        TermStatus first = terms.get(0);
        TermStatus last = terms.get(terms.size() - 1);
        return whole.from(
                List.of(
                        Explanation.of("return.step.streak-from", first.term().period().id())
                                .at(UnitParts.places(first.filings())),
                        Explanation.of("return.step.streak-to", last.term().period().id())
                                .at(UnitParts.places(last.filings()))));
    }

    /** The days since the last row. */
    Explanation daysSince(Filing last, LocalDate asOf) {
        return Explanation.of("return.step.days-since", name())
                .gives(asOf + " − " + last.date().value(), ReturnFigures.daysSince(last, asOf) + "")
                .from(
                        List.of(
                                Explanation.of("return.step.last-row", last.date().value())
                                        .at(List.of(last.date().span()))));
    }

    /** What a unit did in a column of the table. */
    Explanation column(CalendarPeriod column, List<TermStatus> terms) {
        boolean byMonth = result.isShownByMonth();
        List<Filing> filings =
                terms.stream()
                        .filter(each -> !byMonth || ReturnFigures.isInTime(each))
                        .flatMap(each -> each.filings().stream())
                        .toList();
        return Explanation.of(
                        byMonth ? "return.step.by-month" : "return.step.in-period",
                        name(),
                        column.id(),
                        byMonth ? terms.size() : result.obligation().required().value())
                .gives("", ReturnFigures.inColumn(terms, byMonth) + "")
                .at(filings.isEmpty() ? List.of(rule()) : UnitParts.places(filings));
    }

    /** The periods by month or longer, so that a year of days stays readable. */
    static Map<CalendarPeriod, List<TermStatus>> grouped(List<TermStatus> terms) {
        Map<CalendarPeriod, List<TermStatus>> groups = new LinkedHashMap<>();
        for (TermStatus status : terms) {
            CalendarPeriod period = status.term().period();
            boolean shorter = period.rhythm().compareTo(Rhythm.MONTH) > 0;
            CalendarPeriod group =
                    shorter ? CalendarPeriod.of(Rhythm.MONTH, period.first()) : period;
            groups.computeIfAbsent(group, none -> new ArrayList<>()).add(status);
        }
        return groups;
    }
}
