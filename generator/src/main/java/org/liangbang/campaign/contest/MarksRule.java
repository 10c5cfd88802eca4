package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Criterion;
import org.liangbang.model.ScoringRule;
import org.liangbang.source.Located;

/**
 * Every judge gives every entry as many marks as the rule has criteria, each from 0 to its most, or
 * stands aside; and enough judges are left to each entry.
 */
final class MarksRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Contest contest : content.all(Contest.TYPE)) {
            List<String> judges =
                    contest.judges().stream().map(judge -> judge.id().value()).toList();
            Optional<ScoringRule> rule = InForce.rule(contest, content);
            for (Entry entry : contest.entries()) {
                checkNames(entry, judges, report);
                checkMissing(entry, contest, report);
                rule.ifPresent(known -> checkMarks(entry, known, report));
                rule.ifPresent(known -> checkEnough(entry, contest, known, report));
            }
        }
    }

    private static void checkNames(Entry entry, List<String> judges, Consumer<Diagnostic> report) {
        MarkTable marks = entry.marks();
        for (int row = 0; row < marks.rows(); row++) {
            if (!judges.contains(marks.judge(row))) {
                report.accept(
                        UnknownId.error(
                                "contest.judge-unknown",
                                new Located<>(marks.judge(row), marks.judgeSpan(row)),
                                judges));
            }
        }
    }

    private static void checkMissing(Entry entry, Contest contest, Consumer<Diagnostic> report) {
        for (Judge judge : contest.judges()) {
            if (entry.marks().rowOf(judge.id().value()) < 0) {
                report.accept(
                        Diagnostic.error("contest.marks-missing", entry.unit().span())
                                .with("unit", entry.unit().value())
                                .with("judge", judge.id().value())
                                .related("judge", judge.id().span()));
            }
        }
    }

    private static void checkMarks(Entry entry, ScoringRule rule, Consumer<Diagnostic> report) {
        MarkTable marks = entry.marks();
        for (int row = 0; row < marks.rows(); row++) {
            if (!marks.isRecused(row) && marks.size(row) != rule.criteria().size()) {
                report.accept(
                        Diagnostic.error("contest.mark-count", marks.rowSpan(row))
                                .with("count", marks.size(row))
                                .with("criteria", rule.criteria().size())
                                .related("rule", rule.criteria().get(0).span()));
            } else {
                checkRange(marks, row, rule, report);
            }
        }
    }

    private static void checkRange(
            MarkTable marks, int row, ScoringRule rule, Consumer<Diagnostic> report) {
        for (int at = 0; at < marks.size(row); at++) {
            Criterion criterion = rule.criteria().get(at);
            long mark = marks.mark(row, at);
            if (mark < 0 || mark > MarkTable.parts(criterion.max().value())) {
                report.accept(
                        Diagnostic.error("contest.mark-range", marks.span(row, at))
                                .with("mark", plain(mark))
                                .with("criterion", criterion.name().value())
                                .with("max", criterion.max().value().toPlainString())
                                .related("criterion", criterion.span()));
            }
        }
    }

    private static String plain(long parts) {
        return BigDecimal.valueOf(parts)
                .divide(BigDecimal.valueOf(MarkTable.PARTS))
                .toPlainString();
    }

    private static void checkEnough(
            Entry entry, Contest contest, ScoringRule rule, Consumer<Diagnostic> report) {
        long marked =
                contest.judges().stream()
                        .filter(judge -> entry.markedBy(judge).isPresent())
                        .count();
        int least = rule.panel().leastJudges().value();
        if (marked < least) {
            report.accept(
                    Diagnostic.error("contest.too-few-judges", entry.unit().span())
                            .with("unit", entry.unit().value())
                            .with("judges", marked)
                            .with("least", least)
                            .related("least", rule.panel().leastJudges().span()));
        }
    }
}
