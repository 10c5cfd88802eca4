package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.liangbang.campaign.finding.FindingResults.Weakness;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Median;
import org.liangbang.compute.Ratio;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** How the figures of findings came about. */
final class FindingExplanation {
    private final FindingResults results;
    private final CheckedContent content;

    FindingExplanation(FindingResults results, CheckedContent content) {
        this.results = results;
        this.content = content;
    }

    /** The life of a finding, step by step, and the days it took. */
    Explanation days(FindingStatus status) {
        Finding finding = status.finding();
        List<Explanation> steps = new ArrayList<>();
        steps.add(day("finding.step.found", finding.found()));
        steps.add(day("finding.step.due", finding.due()));
        for (Extension each : status.extensions()) {
            steps.add(
                    Explanation.of("finding.step.extended", each.reason().value())
                            .gives("", each.due().value().toString())
                            .at(List.of(each.span())));
        }
        for (Step step : status.known()) {
            steps.add(
                    Explanation.of("finding.step.did." + Values.word(step.kind()))
                            .gives("", step.day().toString())
                            .at(List.of(step.span())));
        }
        status.repeated()
                .ifPresent(
                        before ->
                                steps.add(
                                        Explanation.of(
                                                        "finding.step.repeated",
                                                        before.text().value())
                                                .at(List.of(before.id().span()))));
        steps.add(
                Explanation.of("finding.step.workdays")
                        .gives("", Integer.toString(status.workdays()))
                        .at(List.of(finding.found().span())));
        LocalDate end = status.closed().map(Located::value).orElse(status.asOf());
        String kind = status.closed().isPresent() ? "closed" : "open";
        return Explanation.of("finding.step.days." + kind, finding.text().value())
                .gives(finding.found().value() + " → " + end, Long.toString(status.days()))
                .from(steps);
    }

    private static Explanation day(String step, Located<LocalDate> day) {
        return Explanation.of(step).gives("", day.value().toString()).at(List.of(day.span()));
    }

    /** A unit's own findings are listed; above it, the counts of the units below are. */
    Explanation count(String campaign, String scope, Tally tally, Counted counted, boolean isUnit) {
        List<Explanation> parts = new ArrayList<>();
        for (Unit unit : isUnit ? below(scope) : List.<Unit>of()) {
            String id = unit.id().value();
            Optional<Tally> part = results.unit(campaign, id);
            part.ifPresent(
                    some ->
                            parts.add(
                                    Explanation.of("finding.step.unit", unit.name().value())
                                            .gives("", some.count(counted) + "")
                                            .explainedBy(
                                                    FindingFigures.id(
                                                            campaign, id, counted.figure()))));
        }
        for (FindingStatus status : tally.those(counted)) {
            if (!isUnit || status.finding().unit().value().equals(scope)) {
                parts.add(counted(status, ""));
            }
        }
        return Explanation.of("finding.step.count." + counted.figure())
                .gives("", tally.count(counted) + "")
                .from(parts)
                .at(parts.isEmpty() ? places(tally) : List.of());
    }

    private static Explanation counted(FindingStatus status, String gives) {
        return Explanation.of("finding.step.counted", status.finding().text().value())
                .gives("", gives)
                .at(List.of(status.finding().id().span()))
                .explainedBy(FindingFigures.days(status));
    }

    private List<Unit> below(String scope) {
        if (!scope.equals(FindingFigures.WHOLE)) {
            return content.register().childrenOf(scope);
        }
        return content.register().roots();
    }

    /** A count of none rests on all findings looked at: their first lines. */
    private static List<Span> places(Tally tally) {
        return tally.findings().stream().map(each -> each.finding().id().span()).toList();
    }

    /** Closed over all that stand. */
    Explanation rate(String campaign, String scope, Tally tally) {
        int closed = tally.count(Counted.CLOSED);
        Explanation above =
                Explanation.of("finding.step.rate.closed")
                        .gives("", closed + "")
                        .explainedBy(FindingFigures.id(campaign, scope, Counted.CLOSED.figure()));
        Explanation all =
                Explanation.of("finding.step.rate.all")
                        .gives(
                                tally.count(Counted.ALL) + " − " + tally.count(Counted.WITHDRAWN),
                                tally.standing() + "")
                        .explainedBy(FindingFigures.id(campaign, scope, Counted.ALL.figure()));
        Ratio rate = tally.closeRate().orElseThrow();
        return Explanation.of("finding.step.rate.whole")
                .gives(rate.division(), rate.perCent())
                .from(List.of(above, all));
    }

    /** The closed ones in order of their days, and the middle of them. */
    Explanation median(String name, Tally tally, ToLongFunction<FindingStatus> days) {
        List<FindingStatus> closed = tally.closedBy(days);
        Median median = tally.median(days).orElseThrow();
        List<Explanation> parts = new ArrayList<>();
        closed.forEach(each -> parts.add(counted(each, days.applyAsLong(each) + "")));
        return Explanation.of("finding.step." + name, median.size())
                .gives(median.working(), Decimals.exact(median.value()))
                .from(parts);
    }

    /** Weaknesses made into findings over all that were named. */
    static Explanation raised(List<Weakness> weaknesses) {
        List<Explanation> parts = new ArrayList<>();
        long raised = 0;
        for (Weakness each : weaknesses) {
            boolean made = !each.findings().isEmpty();
            raised += made ? 1 : 0;
            parts.add(
                    Explanation.of(
                                    made ? "finding.step.raised.yes" : "finding.step.raised.no",
                                    each.event().title())
                            .gives("", made ? "1" : "0")
                            .at(List.of(each.event().span())));
        }
        Ratio rate = Ratio.of(raised, weaknesses.size());
        return Explanation.of("finding.step.raised.whole")
                .gives(rate.division(), rate.perCent())
                .from(parts);
    }
}
