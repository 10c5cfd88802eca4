package org.liangbang.campaign.contest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.ScoringRule;
import org.liangbang.source.Span;

/** A unit enters a contest once, has a turn of its own, and what the rule asks for is written. */
final class EntryRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Contest contest : content.all(Contest.TYPE)) {
            RepeatedIds.report(
                    "contest.entry-repeated",
                    contest.entries().stream().map(Entry::unit).toList(),
                    report);
            checkTurns(contest, report);
            InForce.rule(contest, content).ifPresent(rule -> checkEntries(contest, rule, report));
        }
    }

    private static void checkTurns(Contest contest, Consumer<Diagnostic> report) {
        Map<Integer, Span> turns = new LinkedHashMap<>();
        for (Entry entry : contest.entries()) {
            Span first = turns.putIfAbsent(entry.order().value(), entry.order().span());
            if (first != null) {
                report.accept(
                        Diagnostic.error("contest.order-repeated", entry.order().span())
                                .with("order", entry.order().value())
                                .related("first", first));
            }
        }
    }

    private static void checkEntries(
            Contest contest, ScoringRule rule, Consumer<Diagnostic> report) {
        for (Entry entry : contest.entries()) {
            if (rule.speech().isPresent() && entry.minutes().isEmpty()) {
                report.accept(
                        Diagnostic.error("contest.minutes-missing", entry.unit().span())
                                .with("unit", entry.unit().value())
                                .related("speech", rule.speech().get().span()));
            }
            Optional<Adjustment> first = entry.adjustments().stream().findFirst();
            if (rule.adjustments().isEmpty() && first.isPresent()) {
                report.accept(
                        Diagnostic.error(
                                        "contest.adjustments-not-allowed",
                                        first.get().points().span())
                                .with("rule", rule.name().value())
                                .related("rule", rule.name().span()));
            }
        }
    }
}
