package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.ledger.book.Book;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.book.Row;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.check.Derivation;
import org.liangbang.check.Register;
import org.liangbang.source.Located;

/** The rows that took place on a day, of ledgers that show them. */
final class LedgerEvents implements Events {
    private final Derivation<Books> books;

    LedgerEvents(Derivation<Books> books) {
        this.books = books;
    }

    @Override
    public List<Event> in(Register content) {
        Books all = content.derived(books);
        RowAddresses addresses = new RowAddresses(all);
        List<Event> events = new ArrayList<>();
        for (Book book : all.all()) {
            for (Row row : book.rows()) {
                event(row, addresses, content).ifPresent(events::add);
            }
        }
        return events;
    }

    private static Optional<Event> event(Row row, RowAddresses addresses, Register content) {
        Ledger ledger = row.ledger();
        boolean dated =
                ledger.roles().date().filter(role -> ledger.isPublic(role.value())).isPresent();
        boolean placed =
                ledger.roles().unit().filter(role -> ledger.isPublic(role.value())).isPresent();
        if (!dated || row.date().isEmpty() || addresses.of(row).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Event(
                        "ledgers/" + ledger.id().value() + "/" + row.id().value(),
                        ledger.campaigns().stream()
                                .map(Located::value)
                                .filter(id -> content.campaign(id).isPresent())
                                .toList(),
                        row.title(),
                        row.unit().filter(unit -> placed),
                        row.date().get(),
                        addresses.of(row).get(),
                        row.span()));
    }
}
