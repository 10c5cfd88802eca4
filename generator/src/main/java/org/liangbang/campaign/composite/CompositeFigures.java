package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Ranking;
import org.liangbang.model.format.Values;

/** The figures a composite publishes, in order of rank, then of those that cannot be ranked. */
final class CompositeFigures {
    private final CompositeResult result;
    private final List<Figure> figures = new ArrayList<>();

    private CompositeFigures(CompositeResult result) {
        this.result = result;
    }

    static List<Figure> of(CompositeResult result) {
        CompositeFigures made = new CompositeFigures(result);
        result.places().forEach(made::add);
        result.open().forEach(made::addParts);
        return made.figures;
    }

    private void add(Ranking.Place<Standing> place) {
        Standing standing = place.result();
        add(
                result.figure(standing.id(), "total"),
                "total",
                result.decimals().print(standing.total().orElseThrow()),
                () -> new CompositeExplanation(result, standing).total());
        add(
                result.figure(standing.id(), "rank"),
                "rank",
                Integer.toString(place.rank()),
                () -> new RankReasons(result).of(place));
        addParts(standing);
    }

    private void addParts(Standing standing) {
        for (PartScore score : standing.parts()) {
            score.points()
                    .ifPresent(
                            points ->
                                    add(
                                            result.figure(standing, score),
                                            Values.word(score.part().of().value()),
                                            result.decimals().print(points),
                                            () ->
                                                    new CompositeExplanation(result, standing)
                                                            .part(score)));
        }
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> why) {
        figures.add(new Figure(id, "composite.figure." + name, printed, why));
    }
}
