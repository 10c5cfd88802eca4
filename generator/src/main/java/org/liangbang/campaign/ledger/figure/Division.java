package org.liangbang.campaign.ledger.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.Measures;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ratio;
import org.liangbang.compute.Total;
import org.liangbang.model.Rounding;

/** One figure over another, as a number or as a share. What is veiled below veils the whole. */
final class Division {
    private final Ledger ledger;

    Division(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Works a quotient or ratio out of the figures there are, and adds it to them. */
    void add(FigureDefinition definition, Map<FigureId, LedgerFigure> all) {
        Measures measures = definition.measures();
        String of =
                measures.quotient()
                        .map(parts -> parts.of().value())
                        .orElseGet(() -> measures.ratio().orElseThrow().of().value());
        String to =
                measures.quotient()
                        .map(parts -> parts.by().value())
                        .orElseGet(() -> measures.ratio().orElseThrow().to().value());
        LedgerFigure above = all.get(LedgerFigures.id(ledger, of));
        LedgerFigure below = all.get(LedgerFigures.id(ledger, to));
        if (above == null || below == null) {
            throw new IllegalStateException(definition.span().toString());
        }
        boolean told = above.veil() == Veil.NONE && below.veil() == Veil.NONE;
        FigureId id = LedgerFigures.id(ledger, definition.id().value());
        all.put(
                id,
                new LedgerFigure(
                        ledger,
                        id,
                        Optional.of(definition),
                        Optional.empty(),
                        Explanation.of("ledger.step.figure", definition.name().value()),
                        measured(definition, above, below),
                        false,
                        told ? Veil.NONE : Veil.WITHHELD));
    }

    private static Measured measured(
            FigureDefinition definition, LedgerFigure above, LedgerFigure below) {
        Ratio ratio = new Ratio(above.measured().value(), below.measured().value());
        Total value = Total.of(ratio.value().orElse(Fraction.ZERO), !ratio.isExact());
        boolean share = definition.measures().ratio().isPresent();
        String printed =
                share
                        ? ratio.printed()
                        : ratio.value().map(each -> quotient(definition, value)).orElse(Marks.NONE);
        String result = share ? ratio.perCent() : printed;
        return new Measured(value, printed, List.of(), () -> steps(above, below, ratio, result));
    }

    private static String quotient(FigureDefinition definition, Total value) {
        Decimals decimals = new Decimals(definition.decimals().orElse(1), Rounding.HALF_UP);
        return value.marked(decimals.print(value.nearly())) + definition.unit().orElse("");
    }

    private static List<Explanation> steps(
            LedgerFigure above, LedgerFigure below, Ratio ratio, String result) {
        return List.of(
                part(above),
                part(below),
                Explanation.of("ledger.step.divided").gives(ratio.division(), result));
    }

    private static Explanation part(LedgerFigure figure) {
        return figure.title().gives("", figure.printed()).explainedBy(figure.id());
    }
}
