package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Criterion;
import org.liangbang.model.PanelRule;
import org.liangbang.model.ScoringRule;
import org.liangbang.model.format.Values;
import org.liangbang.source.Span;

/** How the figures of one entry came about. */
final class ScoreExplanation {
    private final ContestResult result;
    private final Score score;
    private final CheckedContent content;

    ScoreExplanation(ContestResult result, Score score, CheckedContent content) {
        this.result = result;
        this.score = score;
        this.content = content;
    }

    private ScoringRule rule() {
        return result.rule();
    }

    private Explanation root(String figure) {
        return Explanation.of(
                "contest.explain." + figure,
                content.unit(score.unit()).name().value(),
                result.contest().title().value());
    }

    /** The total: marks, what was dropped, mean, time, adjustments, rounding. */
    Explanation total() {
        Arithmetic arithmetic = new Arithmetic(result, score);
        List<Explanation> steps = meanSteps(arithmetic);
        rule().speech().ifPresent(speech -> steps.add(timeStep()));
        rule().adjustments().ifPresent(bounds -> steps.add(adjustmentStep()));
        steps.add(totalStep(arithmetic));
        return root("total")
                .gives(arithmetic.total(), result.decimals().print(score.total()))
                .from(steps);
    }

    /** The mean of the marks kept; every mark stands in the working of the total. */
    Explanation mean() {
        Arithmetic arithmetic = new Arithmetic(result, score);
        MarkTable marks = score.entry().marks();
        List<Span> places = new ArrayList<>();
        for (int judge : arithmetic.trimming().present()) {
            String id = result.contest().judges().get(judge).id().value();
            places.add(marks.rowSpan(marks.rowOf(id)));
        }
        places.add(rule().panel().span());
        Explanation mean =
                meanStep(arithmetic).at(places).explainedBy(result.figure(score.unit(), "total"));
        return root("mean")
                .gives(arithmetic.mean(), result.decimals().print(score.mean()))
                .from(List.of(trimStep(arithmetic), mean));
    }

    /** The points for the speech. */
    Explanation time() {
        return root("time")
                .gives("", result.decimals().printSigned(score.time()))
                .from(List.of(timeStep()));
    }

    /** The points beside the marks. */
    Explanation adjustments() {
        return root("adjustments")
                .gives("", Decimals.signed(score.adjustments()))
                .from(List.of(adjustmentStep()));
    }

    private List<Explanation> meanSteps(Arithmetic arithmetic) {
        List<Explanation> steps = new ArrayList<>();
        steps.add(sheetsStep(arithmetic));
        steps.add(trimStep(arithmetic));
        steps.add(
                arithmetic.isByCriterion()
                        ? meanStep(arithmetic).from(criteria(arithmetic))
                        : meanStep(arithmetic));
        return steps;
    }

    private Explanation sheetsStep(Arithmetic arithmetic) {
        List<Integer> present = arithmetic.trimming().present();
        List<Explanation> sheets = present.stream().map(judge -> sheet(arithmetic, judge)).toList();
        return Explanation.of(
                        "contest.step.sheets",
                        present.size(),
                        rule().criteria().size(),
                        rule().fullMarks().toPlainString())
                .from(sheets);
    }

    private Explanation sheet(Arithmetic arithmetic, int judge) {
        MarkTable marks = score.entry().marks();
        Judge who = result.contest().judges().get(judge);
        Span row = marks.rowSpan(marks.rowOf(who.id().value()));
        Explanation step =
                rule().judges() == ScoringRule.JudgeNames.CODES
                        ? Explanation.of("contest.step.sheet-code", judge + 1)
                        : Explanation.of("contest.step.sheet-role", role(who));
        return step.gives(arithmetic.sheet(judge), arithmetic.trimming().printedTotal(judge))
                .at(List.of(row));
    }

    private String role(Judge judge) {
        return judge.role()
                .orElseGet(
                        () ->
                                content.post(
                                                judge.post().value(),
                                                result.contest().organiser().value())
                                        .role())
                .value();
    }

    private Explanation trimStep(Arithmetic arithmetic) {
        PanelRule panel = rule().panel();
        int highest = panel.droppedHighest();
        int lowest = panel.droppedLowest();
        Explanation step =
                highest + lowest == 0
                        ? Explanation.of("contest.step.trim-none")
                        : arithmetic.isByCriterion()
                                ? Explanation.of("contest.step.trim-criterion", highest, lowest)
                                : Explanation.of(
                                        "contest.step.trim-total",
                                        highest,
                                        lowest,
                                        arithmetic.dropped(Trimming.Fate.HIGHEST),
                                        arithmetic.dropped(Trimming.Fate.LOWEST));
        return step.at(List.of(panel.span()));
    }

    private Explanation meanStep(Arithmetic arithmetic) {
        int kept = arithmetic.trimming().with(Trimming.Fate.KEPT, 0).size();
        Explanation step =
                arithmetic.isByCriterion()
                        ? Explanation.of("contest.step.criteria", rule().criteria().size())
                        : Explanation.of("contest.step.mean", kept)
                                .at(List.of(rule().panel().span()));
        return step.gives(arithmetic.mean(), Decimals.exact(score.mean()));
    }

    private List<Explanation> criteria(Arithmetic arithmetic) {
        List<Explanation> means = new ArrayList<>();
        for (int at = 0; at < rule().criteria().size(); at++) {
            means.add(criterion(arithmetic, at));
        }
        return means;
    }

    private Explanation criterion(Arithmetic arithmetic, int at) {
        Criterion criterion = rule().criteria().get(at);
        MarkTable marks = score.entry().marks();
        List<Span> places = new ArrayList<>();
        places.add(criterion.span());
        for (int judge : arithmetic.trimming().with(Trimming.Fate.KEPT, at)) {
            String id = result.contest().judges().get(judge).id().value();
            places.add(marks.span(marks.rowOf(id), at));
        }
        return Explanation.of("contest.step.criterion", criterion.name().value())
                .gives(arithmetic.criterion(at), Decimals.exact(arithmetic.trimming().mean(at)))
                .at(places);
    }

    private Explanation timeStep() {
        return new TimeExplanation(score, rule()).step(result.decimals());
    }

    private Explanation adjustmentStep() {
        List<Explanation> parts = new ArrayList<>();
        for (Adjustment adjustment : score.entry().adjustments()) {
            parts.add(adjustment(adjustment));
        }
        Span bounds = rule().adjustments().orElseThrow().span();
        String from = shown(rule().adjustments().orElseThrow().from().value());
        String to = shown(rule().adjustments().orElseThrow().to().value());
        String asked = Decimals.signed(score.asked());
        String step = score.isClamped() ? "contest.step.clamped" : "contest.step.adjustments";
        return Explanation.of(step, asked, from, to)
                .gives("", Decimals.signed(score.adjustments()))
                .from(parts)
                .at(List.of(bounds));
    }

    private static String shown(BigDecimal number) {
        return Decimals.signed(Fraction.of(number));
    }

    private static Explanation adjustment(Adjustment adjustment) {
        String reason = adjustment.reason().value();
        Explanation step =
                adjustment
                        .source()
                        .map(
                                source ->
                                        Explanation.of(
                                                "contest.step.adjustment-sourced",
                                                reason,
                                                source.value()))
                        .orElseGet(() -> Explanation.of("contest.step.adjustment", reason));
        return step.gives("", shown(adjustment.points().value())).at(List.of(adjustment.span()));
    }

    private Explanation totalStep(Arithmetic arithmetic) {
        Decimals decimals = result.decimals();
        String way =
                decimals.changes(score.total())
                        ? "contest.step.rounded-" + Values.word(decimals.rounding())
                        : "contest.step.exact";
        return Explanation.of(way, decimals.decimals(), Decimals.exact(score.total()))
                .gives(arithmetic.fromMean(), decimals.print(score.total()))
                .at(List.of(rule().decimals().span(), rule().rounding().span()));
    }
}
