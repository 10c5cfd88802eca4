package org.liangbang.campaign.composite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.Composite.Missing;
import org.liangbang.model.format.Values;

/** Results of other kinds of record to totals and ranks, for all composites. */
final class CompositeComputation implements Computation<CompositeResults> {
    @Override
    public ResultType<CompositeResults> type() {
        return CompositeResults.TYPE;
    }

    @Override
    public Computed<CompositeResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        List<CompositeResult> results = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> mistakes = new ArrayList<>();
        for (Campaign campaign : content.all(Campaign.TYPE)) {
            for (Composite composite : campaign.composites()) {
                CompositeResult result =
                        new Gathering(content, earlier, campaign, composite).on(asOf);
                results.add(result);
                figures.addAll(CompositeFigures.of(result));
                mistakes.addAll(mistakes(result));
            }
        }
        return new Computed<>(new CompositeResults(results), figures, mistakes);
    }

    /** While the period runs, results may still come; when it is over, they are missing. */
    private static List<Diagnostic> mistakes(CompositeResult result) {
        List<Diagnostic> mistakes = new ArrayList<>();
        boolean over =
                result.state() == CompositeState.PROVISIONAL
                        || result.state() == CompositeState.FINAL;
        if (over && result.composite().missing().value() == Missing.ERROR) {
            for (Standing standing : result.open()) {
                standing.parts().stream()
                        .filter(score -> score.points().isEmpty())
                        .forEach(score -> mistakes.add(missing(result, standing, score)));
            }
        }
        return mistakes;
    }

    private static Diagnostic missing(CompositeResult result, Standing standing, PartScore score) {
        Composite composite = result.composite();
        return Diagnostic.error("composite.result-missing", composite.missing().span())
                .with("composite", composite.name().value())
                .with("unit", standing.unit().name().value())
                .with("part", Values.word(score.part().of().value()))
                .with("day", composite.period().last())
                .related("unit", standing.unit().id().span());
    }
}
