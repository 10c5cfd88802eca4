package org.liangbang.campaign.contest;

import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.model.PanelRule;

/** The arithmetic of one entry as it is printed, exact. */
final class Arithmetic {
    private final ContestResult result;
    private final Score score;
    private final Trimming trimming;

    /** The arithmetic of a score. */
    Arithmetic(ContestResult result, Score score) {
        this.result = result;
        this.score = score;
        this.trimming = Trimming.of(result.contest(), score.entry(), result.rule());
    }

    /** Which marks count. */
    Trimming trimming() {
        return trimming;
    }

    /** Whether marks are dropped one by one and not by whole judges. */
    boolean isByCriterion() {
        return result.rule().panel().trim() == PanelRule.Trim.CRITERION;
    }

    /** The marks of a judge, such as {@code 27.5 + 23 + 22 + 18}. */
    String sheet(int judge) {
        StringBuilder sum = new StringBuilder();
        for (int criterion = 0; criterion < criteria(); criterion++) {
            sum.append(sum.isEmpty() ? "" : " + ").append(trimming.printed(judge, criterion));
        }
        return sum.toString();
    }

    private int criteria() {
        return result.rule().criteria().size();
    }

    /** The mean, such as {@code (90.5 + 91 + 88.5) ÷ 3}, or the sum of the criteria's means. */
    String mean() {
        if (!isByCriterion()) {
            List<Fraction> totals =
                    trimming.with(Trimming.Fate.KEPT, 0).stream().map(trimming::total).toList();
            return over(totals);
        }
        StringBuilder sum = new StringBuilder();
        for (int criterion = 0; criterion < criteria(); criterion++) {
            sum.append(sum.isEmpty() ? "" : " + ").append(Decimals.exact(trimming.mean(criterion)));
        }
        return sum.toString();
    }

    /** The mean of a criterion, such as {@code (27.5 + 28 + 27) ÷ 3}. */
    String criterion(int criterion) {
        List<Fraction> marks =
                trimming.with(Trimming.Fate.KEPT, criterion).stream()
                        .map(judge -> trimming.mark(judge, criterion))
                        .toList();
        return over(marks);
    }

    private static String over(List<Fraction> numbers) {
        return "(" + sum(numbers) + ") \u00f7 " + numbers.size();
    }

    private static String sum(List<Fraction> numbers) {
        return numbers.stream().map(Decimals::exact).collect(Collectors.joining(" + "));
    }

    /** Mean, time and adjustments, such as {@code (90.5 + 91) ÷ 2 − 1.5 + 1}. */
    String total() {
        return mean() + beside();
    }

    /** The same from the mean on, such as {@code 90.75 − 1.5 + 1}. */
    String fromMean() {
        return Decimals.exact(score.mean()) + beside();
    }

    private String beside() {
        return termOf(score.time()) + termOf(score.adjustments());
    }

    private static String termOf(Fraction points) {
        return points.signum() == 0 ? "" : Decimals.term(points);
    }

    /** The totals of the judges dropped whole, such as {@code 93.5}; empty when there is none. */
    String dropped(Trimming.Fate fate) {
        return trimming.with(fate, 0).stream()
                .map(judge -> trimming.printedTotal(judge))
                .collect(Collectors.joining(", "));
    }
}
