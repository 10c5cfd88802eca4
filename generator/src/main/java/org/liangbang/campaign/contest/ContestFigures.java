package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Ranking;

/** The figures a contest publishes, in order of rank. */
final class ContestFigures {
    private final ContestResult result;
    private final CheckedContent content;
    private final List<Figure> figures = new ArrayList<>();

    private ContestFigures(ContestResult result, CheckedContent content) {
        this.result = result;
        this.content = content;
    }

    static List<Figure> of(ContestResult result, CheckedContent content) {
        ContestFigures made = new ContestFigures(result, content);
        result.places().forEach(made::add);
        return made.figures;
    }

    private void add(Ranking.Place<Score> place) {
        Score score = place.result();
        Decimals decimals = result.decimals();
        ScoreExplanation why = new ScoreExplanation(result, score, content);
        add(score, "total", decimals.print(score.total()), why::total);
        add(
                score,
                "rank",
                Integer.toString(place.rank()),
                () -> new RankExplanation(result, content).of(place));
        add(score, "mean", decimals.print(score.mean()), why::mean);
        if (result.rule().speech().isPresent()) {
            add(score, "time", decimals.printSigned(score.time()), why::time);
        }
        if (result.rule().adjustments().isPresent()) {
            add(score, "adjustments", Decimals.signed(score.adjustments()), why::adjustments);
        }
    }

    private void add(Score score, String name, String printed, Supplier<Explanation> why) {
        figures.add(
                new Figure(
                        result.figure(score.unit(), name), "contest.figure." + name, printed, why));
    }
}
