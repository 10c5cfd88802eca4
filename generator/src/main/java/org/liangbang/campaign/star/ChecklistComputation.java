package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;

/** How all units were last found by each check-list, and how far the check-lists have come. */
final class ChecklistComputation implements Computation<ChecklistResults> {
    @Override
    public ResultType<ChecklistResults> type() {
        return ChecklistResults.TYPE;
    }

    @Override
    public Computed<ChecklistResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        List<ChecklistStanding> all = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Checklist checklist : content.all(Checklist.TYPE)) {
            ChecklistStanding standing =
                    new ChecklistStanding(checklist, units(checklist, content), asOf);
            all.add(standing);
            figures.addAll(ChecklistFigures.of(standing));
        }
        return new Computed<>(new ChecklistResults(all), figures);
    }

    private static List<Unit> units(Checklist checklist, CheckedContent content) {
        Campaign campaign = content.campaign(checklist.home().campaign());
        return content.register().units().values().stream()
                .filter(unit -> content.register().takesPart(unit, campaign))
                .filter(
                        unit ->
                                checklist.units().isEmpty()
                                        || checklist.units().stream()
                                                .anyMatch(
                                                        above ->
                                                                content.register()
                                                                        .isWithin(
                                                                                unit,
                                                                                above.value())))
                .toList();
    }
}
