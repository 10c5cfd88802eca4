package org.liangbang.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Criterion;
import org.liangbang.model.DecimalRange;
import org.liangbang.model.PanelRule;
import org.liangbang.model.ScoringRule;
import org.liangbang.model.SpeechRule;
import org.liangbang.source.Located;

/**
 * A scoring rule can be worked out: its versions follow one another, marks are left after trimming,
 * its bounds are in order, and what it names exists.
 */
public final class ScoringRuleRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<String, Campaign> homes = new LinkedHashMap<>();
        for (Campaign campaign : content.all(Campaign.TYPE)) {
            for (ScoringRule rule : campaign.rules()) {
                checkHome(rule, campaign, homes, report);
                checkRule(rule, report);
            }
            checkVersions(campaign.rules(), report);
        }
    }

    /** A rule has one page, so two campaigns cannot both have a rule of one id. */
    private static void checkHome(
            ScoringRule rule,
            Campaign campaign,
            Map<String, Campaign> homes,
            Consumer<Diagnostic> report) {
        Campaign home = homes.computeIfAbsent(rule.id().value(), id -> campaign);
        if (!home.span().equals(campaign.span())) {
            report.accept(
                    Diagnostic.error("rule.id-elsewhere", rule.id().span())
                            .with("id", rule.id().value())
                            .with("campaign", home.id().value())
                            .related("campaign", home.id().span()));
        }
    }

    private static void checkVersions(List<ScoringRule> rules, Consumer<Diagnostic> report) {
        for (int later = 1; later < rules.size(); later++) {
            ScoringRule rule = rules.get(later);
            for (ScoringRule earlier : rules.subList(0, later)) {
                if (earlier.id().value().equals(rule.id().value())
                        && earlier.inForce().overlaps(rule.inForce())) {
                    report.accept(
                            Diagnostic.error("rule.versions-overlap", rule.inForce().span())
                                    .with("id", rule.id().value())
                                    .related("first", earlier.inForce().span()));
                }
            }
        }
    }

    private static void checkRule(ScoringRule rule, Consumer<Diagnostic> report) {
        checkCriteria(rule, report);
        checkPanel(rule.panel(), report);
        rule.adjustments().ifPresent(bounds -> checkBounds(bounds, report));
        rule.speech().ifPresent(speech -> checkSpeech(speech, report));
        for (Located<String> criterion : rule.ties().breakBy()) {
            if (rule.indexOf(criterion.value()) < 0) {
                report.accept(
                        UnknownId.error(
                                "rule.criterion-unknown",
                                criterion,
                                rule.criteria().stream().map(each -> each.id().value()).toList()));
            }
        }
    }

    private static void checkCriteria(ScoringRule rule, Consumer<Diagnostic> report) {
        RepeatedIds.report(
                "rule.criterion-repeated",
                rule.criteria().stream().map(Criterion::id).toList(),
                report);
        for (Criterion criterion : rule.criteria()) {
            if (criterion.max().value().signum() <= 0) {
                report.accept(
                        Diagnostic.error("rule.max-not-positive", criterion.max().span())
                                .with("max", criterion.max().value().toPlainString()));
            }
        }
    }

    private static void checkPanel(PanelRule panel, Consumer<Diagnostic> report) {
        int dropped = panel.droppedHighest() + panel.droppedLowest();
        if (panel.leastJudges().value() <= dropped) {
            report.accept(
                    Diagnostic.error("rule.trims-all", panel.leastJudges().span())
                            .with("least", panel.leastJudges().value())
                            .with("dropped", dropped)
                            .with("needed", dropped + 1));
        }
    }

    private static void checkBounds(DecimalRange bounds, Consumer<Diagnostic> report) {
        boolean withZero = bounds.from().value().signum() <= 0 && bounds.to().value().signum() >= 0;
        if (bounds.isReversed() || !withZero) {
            report.accept(
                    Diagnostic.error("rule.bounds", bounds.span())
                            .with("from", bounds.from().value().toPlainString())
                            .with("to", bounds.to().value().toPlainString()));
        }
    }

    private static void checkSpeech(SpeechRule speech, Consumer<Diagnostic> report) {
        DecimalRange minutes = speech.minutes();
        if (minutes.isReversed() || minutes.from().value().signum() < 0) {
            report.accept(
                    Diagnostic.error("rule.minutes", minutes.span())
                            .with("from", minutes.from().value().toPlainString())
                            .with("to", minutes.to().value().toPlainString()));
        }
        checkPenalty(speech.overTime(), report);
        checkPenalty(speech.underTime(), report);
    }

    private static void checkPenalty(
            Optional<SpeechRule.Penalty> penalty, Consumer<Diagnostic> report) {
        if (penalty.isPresent() && penalty.get().perMinute().value().signum() >= 0) {
            report.accept(
                    Diagnostic.error("rule.penalty-not-negative", penalty.get().perMinute().span())
                            .with("points", penalty.get().perMinute().value().toPlainString()));
        }
    }
}
