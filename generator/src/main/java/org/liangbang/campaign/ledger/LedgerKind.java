package org.liangbang.campaign.ledger;

import java.util.List;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.Kind;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.WrittenRow;
import org.liangbang.check.Derivation;

/** Ledgers as a kind of record. */
public final class LedgerKind {
    private LedgerKind() {}

    /**
     * Everything the stages need to know of ledgers.
     *
     * @param events of the kinds of record whose events rows may come from
     */
    public static Kind kind(List<Events> events) {
        Derivation<Books> books = Books.from(events);
        return new Kind(
                "ledger",
                List.of(Ledger.SOURCE, WrittenRow.SOURCE, WrittenRow.TABLE),
                List.of(
                        new LedgerPlaceRule(),
                        new LedgerColumnRule(),
                        new LedgerFigureRule(),
                        new LedgerRowRule(books)),
                List.of(new LedgerComputation(books)),
                new LedgerPresentation(books),
                List.of(new FiguresBlock(), new LedgerBlock()),
                new LedgerEvents(books),
                new LedgerOversight());
    }
}
