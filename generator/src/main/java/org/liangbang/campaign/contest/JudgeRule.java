package org.liangbang.campaign.contest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/**
 * Judges are different people, do not count their own marks, and stand aside when their own unit or
 * the unit above it is on the stage.
 */
final class JudgeRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Contest contest : content.all(Contest.TYPE)) {
            List<Judge> judges = contest.judges();
            RepeatedIds.report(
                    "contest.judge-repeated", judges.stream().map(Judge::id).toList(), report);
            RepeatedIds.report(
                    "contest.judge-post-repeated",
                    judges.stream().map(Judge::post).toList(),
                    report);
            checkCounting(contest, report);
            judges.forEach(judge -> checkRecusals(judge, contest, content, report));
        }
    }

    private static void checkCounting(Contest contest, Consumer<Diagnostic> report) {
        for (Located<String> counting : contest.checkedBy()) {
            for (Judge judge : contest.judges()) {
                if (judge.post().value().equals(counting.value())) {
                    report.accept(
                            Diagnostic.error("contest.judge-counts", counting.span())
                                    .with("post", counting.value())
                                    .related("judge", judge.post().span()));
                }
            }
        }
    }

    private static void checkRecusals(
            Judge judge, Contest contest, Register content, Consumer<Diagnostic> report) {
        Optional<Unit> own =
                content.resolve(judge.post().value(), contest.organiser().value())
                        .map(Post::unit)
                        .flatMap(unit -> content.unit(unit.value()));
        if (own.isEmpty()) {
            return;
        }
        for (Entry entry : contest.entries()) {
            Optional<Integer> row = entry.markedBy(judge);
            if (row.isPresent() && content.isWithin(own.get(), entry.unit().value())) {
                report.accept(
                        Diagnostic.error(
                                        "contest.judge-not-recused",
                                        entry.marks().judgeSpan(row.get()))
                                .with("judge", judge.id().value())
                                .with("own", own.get().name().value())
                                .related("post", judge.post().span()));
            }
        }
    }
}
