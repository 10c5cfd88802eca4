package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.Words;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.model.Criterion;
import org.liangbang.model.PanelRule;
import org.liangbang.model.ScoringRule;
import org.liangbang.model.SpeechRule;
import org.liangbang.model.format.Values;

/** A scoring rule in plain words. */
final class RuleFacts {
    private final Words words;
    private final List<Block.Fact> facts = new ArrayList<>();

    private RuleFacts(Words words) {
        this.words = words;
    }

    /** What the rule says, a labelled sentence for each part, in the order of the arithmetic. */
    static Block.Facts of(ScoringRule rule, Words words) {
        RuleFacts made = new RuleFacts(words);
        made.criteria(rule);
        made.panel(rule.panel());
        rule.speech().ifPresent(made::speech);
        rule.adjustments()
                .ifPresent(
                        bounds ->
                                made.fact(
                                        "adjustments",
                                        ContestWords.plain(bounds.from().value()),
                                        ContestWords.plain(bounds.to().value())));
        made.ties(rule);
        made.fact("rounding-" + Values.word(rule.rounding().value()), rule.decimals().value());
        made.fact("judges-" + Values.word(rule.judges()));
        made.inForce(rule);
        rule.basis().ifPresent(basis -> made.fact("basis", basis.value()));
        return new Block.Facts(made.facts);
    }

    /** One fact: a label for all sentences of a kind, and the sentence itself. */
    private void fact(String key, Object... values) {
        int hyphen = key.indexOf('-');
        String label = hyphen < 0 ? key : key.substring(0, hyphen);
        facts.add(
                new Block.Fact(
                        words.get("contest.rule-label." + label),
                        Inline.line(words.get("contest.rule." + key, values))));
    }

    private void criteria(ScoringRule rule) {
        List<String> criteria = new ArrayList<>();
        for (Criterion criterion : rule.criteria()) {
            criteria.add(
                    words.get(
                            "contest.rule.criterion",
                            criterion.name().value(),
                            ContestWords.plain(criterion.max().value())));
        }
        String list = String.join(words.get("contest.rule.and"), criteria);
        fact("criteria", list, ContestWords.plain(rule.fullMarks()));
    }

    private void panel(PanelRule panel) {
        fact(
                "panel-" + Values.word(panel.trim()),
                panel.droppedHighest(),
                panel.droppedLowest(),
                panel.leastJudges().value());
    }

    private void speech(SpeechRule speech) {
        fact(
                "speech",
                ContestWords.plain(speech.minutes().from().value()),
                ContestWords.plain(speech.minutes().to().value()));
        penalty("over", speech.overTime());
        penalty("under", speech.underTime());
    }

    private void penalty(String side, Optional<SpeechRule.Penalty> penalty) {
        penalty.ifPresent(
                cost ->
                        fact(
                                side + "-" + Values.word(cost.count()),
                                ContestWords.plain(cost.perMinute().value())));
    }

    private void ties(ScoringRule rule) {
        List<String> names = new ArrayList<>();
        rule.ties()
                .breakBy()
                .forEach(
                        id ->
                                names.add(
                                        rule.criteria()
                                                .get(rule.indexOf(id.value()))
                                                .name()
                                                .value()));
        if (names.isEmpty()) {
            fact("ties-shared");
        } else {
            fact("ties", String.join(words.get("contest.rule.then"), names));
        }
    }

    private void inForce(ScoringRule rule) {
        Days days = new Days(words);
        String from = days.full(rule.inForce().from().value());
        Optional<String> to = rule.inForce().to().map(day -> days.full(day.value()));
        if (to.isPresent()) {
            fact("force-until", from, to.get());
        } else {
            fact("force", from);
        }
    }
}
