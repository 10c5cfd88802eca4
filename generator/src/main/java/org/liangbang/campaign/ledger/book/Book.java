package org.liangbang.campaign.ledger.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.ledger.format.Ledger;

/** A ledger with its rows. Immutable. */
public final class Book {
    private final Ledger ledger;
    private final List<Row> rows;
    private final Map<String, Row> byId = new LinkedHashMap<>();

    /**
     * A ledger with its rows.
     *
     * @param rows in the order written; of two with one id the first counts
     */
    Book(Ledger ledger, List<Row> rows) {
        this.ledger = ledger;
        this.rows = List.copyOf(rows);
        rows.forEach(row -> byId.putIfAbsent(row.id().value(), row));
    }

    /** The definition. */
    public Ledger ledger() {
        return ledger;
    }

    /** Its rows, in the order written. */
    public List<Row> rows() {
        return rows;
    }

    /** The row with an id. */
    public Optional<Row> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
