package org.liangbang.campaign.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.compute.ResultType;

/** How all ledgers stand on a day. Immutable. */
final class LedgerResults {
    /** The name under which they are kept. */
    static final ResultType<LedgerResults> TYPE = new ResultType<>("ledgers", LedgerResults.class);

    private final Books books;
    private final Map<String, LedgerStanding> standings;
    private final RowAddresses addresses;

    LedgerResults(Books books, Map<String, LedgerStanding> standings) {
        this.books = books;
        this.addresses = new RowAddresses(books);
        this.standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    Books books() {
        return books;
    }

    /** Where rows are shown. */
    RowAddresses addresses() {
        return addresses;
    }

    /** All ledgers, in order of their folders. */
    List<LedgerStanding> all() {
        return List.copyOf(standings.values());
    }

    /** The ledger with an id. */
    Optional<LedgerStanding> ledger(String id) {
        return Optional.ofNullable(standings.get(id));
    }
}
