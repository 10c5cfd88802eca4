package org.liangbang.campaign.contest;

import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.ScoringRule;
import org.liangbang.source.Located;

/** Every rule, unit and post that a contest names exists, and the rule was in force on the day. */
final class ContestReferenceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Contest contest : content.all(Contest.TYPE)) {
            content.campaign(contest.campaign())
                    .ifPresent(campaign -> checkRule(contest, campaign, report));
            checkUnit("contest.organiser-unknown", contest.organiser(), content, report);
            contest.entries()
                    .forEach(
                            entry ->
                                    checkUnit(
                                            "contest.unit-unknown", entry.unit(), content, report));
            String organiser = contest.organiser().value();
            contest.judges().forEach(judge -> checkPost(judge.post(), organiser, content, report));
            contest.checkedBy().forEach(post -> checkPost(post, organiser, content, report));
            contest.objections()
                    .ifPresent(
                            objections -> checkPost(objections.to(), organiser, content, report));
        }
    }

    private static void checkRule(Contest contest, Campaign campaign, Consumer<Diagnostic> report) {
        String id = contest.rule().value();
        if (campaign.rules().stream().noneMatch(rule -> rule.id().value().equals(id))) {
            report.accept(
                    UnknownId.error(
                            "contest.rule-unknown",
                            contest.rule(),
                            campaign.rules().stream().map(rule -> rule.id().value()).toList()));
        } else if (campaign.rule(id, contest.held().value()).isEmpty()) {
            Diagnostic late =
                    Diagnostic.error("contest.rule-not-in-force", contest.rule().span())
                            .with("id", id)
                            .with("day", contest.held().value());
            for (ScoringRule rule : campaign.rules()) {
                if (rule.id().value().equals(id)) {
                    late = late.related("in-force", rule.inForce().span());
                }
            }
            report.accept(late.related("held", contest.held().span()));
        }
    }

    private static void checkUnit(
            String code, Located<String> unit, Register content, Consumer<Diagnostic> report) {
        if (content.unit(unit.value()).isEmpty()) {
            report.accept(UnknownId.error(code, unit, content.units().keySet()));
        }
    }

    private static void checkPost(
            Located<String> post, String organiser, Register content, Consumer<Diagnostic> report) {
        if (content.resolve(post.value(), organiser).isEmpty()) {
            report.accept(UnknownId.error("contest.post-unknown", post, content.posts().keySet()));
        }
    }
}
