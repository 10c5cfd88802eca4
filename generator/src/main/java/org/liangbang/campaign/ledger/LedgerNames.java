package org.liangbang.campaign.ledger;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.NamedFigures;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.figure.LedgerFigure;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Ledger;

/** What sentences call the figures of ledgers: as they are defined there, each with its unit. */
final class LedgerNames {
    private LedgerNames() {}

    /** The figures over all rows, in the order of the ledgers. */
    static List<NamedFigure> in(View view) {
        NamedFigures named = new NamedFigures(key -> view.words().get("ledger.named." + key));
        for (LedgerStanding standing : view.results().get(LedgerResults.TYPE).all()) {
            Ledger ledger = standing.ledger();
            NamedFigures.Named record =
                    new NamedFigures.Named(
                            Addresses.ledger(ledger.id().value()), List.of(ledger.name().value()));
            for (LedgerFigure figure : standing.figures()) {
                Optional<FigureDefinition> definition = figure.definition();
                if (definition.isPresent() && figure.group().isEmpty()) {
                    named.add(
                            record,
                            Optional.empty(),
                            figure.id(),
                            definition.get().name().value(),
                            List.of(definition.get().unit().orElse(ledger.measure().value())));
                }
            }
        }
        return named.all();
    }
}
