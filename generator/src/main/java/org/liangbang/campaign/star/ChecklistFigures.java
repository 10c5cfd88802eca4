package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.model.Unit;
import org.liangbang.source.Span;

/** The figures that check-lists publish, and how they came about. */
final class ChecklistFigures {
    private static final String CHECKLISTS = "checklists";

    private ChecklistFigures() {}

    /** How many items a unit meets. */
    static FigureId met(ChecklistStanding list, String unit) {
        return FigureId.of(list.campaign(), CHECKLISTS, list.id(), unit);
    }

    /** How many units were looked at. */
    static FigureId seen(ChecklistStanding list) {
        return FigureId.of(list.campaign(), CHECKLISTS, list.id(), "units-seen");
    }

    /** How many units meet every item. */
    static FigureId whole(ChecklistStanding list) {
        return FigureId.of(list.campaign(), CHECKLISTS, list.id(), "units-whole");
    }

    /** How a unit's figure is printed. */
    static String printedMet(ChecklistStanding list, String unit) {
        return StarFigures.of(list.met(unit), list.number());
    }

    /** All figures of a check-list: of each unit looked at, then of all. */
    static List<Figure> of(ChecklistStanding list) {
        List<Figure> figures = new ArrayList<>();
        for (Unit unit : list.seen()) {
            String id = unit.id().value();
            figures.add(
                    new Figure(
                            met(list, id),
                            "star.figure.met",
                            printedMet(list, id),
                            () -> explain(list, unit)));
        }
        figures.add(
                new Figure(
                        seen(list),
                        "star.figure.seen",
                        StarFigures.of(list.seen().size(), list.units().size()),
                        () -> explain(list, "star.step.seen", list.seen())));
        figures.add(
                new Figure(
                        whole(list),
                        "star.figure.whole",
                        StarFigures.of(list.whole().size(), list.units().size()),
                        () -> explain(list, "star.step.whole", list.whole())));
        return figures;
    }

    private static Explanation explain(ChecklistStanding list, Unit unit) {
        ChecklistResult found = list.result(unit.id().value()).orElseThrow();
        List<Explanation> parts = new ArrayList<>();
        parts.add(
                Explanation.of("star.step.items", list.checklist().title().value())
                        .gives("", list.number() + "")
                        .at(List.of(list.checklist().number().span())));
        for (ChecklistResult.Lack lack : found.missing()) {
            boolean fixed = lack.isFixedBy(list.asOf());
            String item =
                    list.checklist()
                            .item(lack.item().value())
                            .map(of -> of.text().value())
                            .orElse("");
            String day = lack.fixed().map(date -> date.value().toString()).orElse("");
            parts.add(
                    Explanation.of(fixed ? "star.step.fixed" : "star.step.lacking", item)
                            .gives("", fixed ? day : "−1")
                            .at(List.of(lack.span())));
        }
        int lacking = found.missingOn(list.asOf()).size();
        List<Span> places = List.of(found.unit().span(), found.date().span());
        parts.add(
                Explanation.of("star.step.looked")
                        .gives("", found.date().value().toString())
                        .at(places));
        return Explanation.of(
                        "star.step.met", unit.name().value(), list.checklist().title().value())
                .gives(list.number() + " − " + lacking, printedMet(list, unit.id().value()))
                .from(parts);
    }

    private static Explanation explain(ChecklistStanding list, String step, List<Unit> those) {
        List<Explanation> parts = new ArrayList<>();
        for (Unit unit : those) {
            String id = unit.id().value();
            parts.add(
                    Explanation.of("star.step.unit", unit.name().value())
                            .gives("", printedMet(list, id))
                            .explainedBy(met(list, id)));
        }
        return Explanation.of(step, list.checklist().title().value())
                .gives("", StarFigures.of(those.size(), list.units().size()))
                .from(parts)
                .at(parts.isEmpty() ? List.of(list.checklist().title().span()) : List.of());
    }
}
