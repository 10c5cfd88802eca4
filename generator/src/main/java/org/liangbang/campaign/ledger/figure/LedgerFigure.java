package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Total;

/**
 * A figure of a ledger on a day.
 *
 * @param ledger the ledger
 * @param id under which it is published
 * @param definition how it is defined; empty for those that every ledger has
 * @param group the group it is of, in a breakdown
 * @param title what it is
 * @param measured what it comes to
 * @param closed whether the rows it rests on may not be pointed at
 * @param veil how much of it may be told
 */
public record LedgerFigure(
        Ledger ledger,
        FigureId id,
        Optional<FigureDefinition> definition,
        Optional<Group> group,
        Explanation title,
        Measured measured,
        boolean closed,
        Veil veil) {
    /** The same figure under a veil. */
    LedgerFigure under(Veil cover) {
        return new LedgerFigure(ledger, id, definition, group, title, measured, closed, cover);
    }

    /** As readers see it. */
    public String printed() {
        return switch (veil) {
            case NONE -> measured.printed();
            case SMALL -> Marks.below(ledger.suppressBelow().orElse(0));
            case WITHHELD -> Marks.withheld();
        };
    }

    /**
     * The exact value, when it is exact, may be told, and there is something to work it out from.
     */
    public Optional<Fraction> exact() {
        return told().flatMap(Total::exact);
    }

    /** The value, when it may be told and there is something to work it out from. */
    public Optional<Total> told() {
        boolean told = veil == Veil.NONE && !measured.printed().equals(Marks.NONE);
        return told ? Optional.of(measured.value()) : Optional.empty();
    }

    /** The figure as it is published. */
    public Figure figure() {
        return new Figure(id, "ledger.figure", printed(), this::explanation);
    }

    private Explanation explanation() {
        Explanation rule =
                Explanation.of("ledger.step.rule")
                        .at(
                                List.of(
                                        definition
                                                .map(FigureDefinition::span)
                                                .orElseGet(() -> ledger.id().span())));
        Explanation whole = title.gives("", printed());
        if (veil != Veil.NONE) {
            String why = veil == Veil.SMALL ? "ledger.step.small" : "ledger.step.withheld";
            return whole.from(
                    List.of(
                            rule,
                            Explanation.of(why, ledger.suppressBelow().orElse(0))
                                    .at(List.of(ledger.id().span()))));
        }
        List<Explanation> steps = new ArrayList<>();
        steps.add(rule);
        measured.steps().get().forEach(step -> steps.add(closed ? blind(step) : step));
        if (closed) {
            steps.add(Explanation.of("ledger.step.closed").at(List.of(ledger.id().span())));
        }
        return whole.from(steps);
    }

    /** A step without the places of rows that are not for everyone. */
    private static Explanation blind(Explanation step) {
        return step.at(List.of()).from(step.parts().stream().map(LedgerFigure::blind).toList());
    }
}
