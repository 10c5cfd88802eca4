package org.liangbang.campaign.ledger;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.ledger.book.Book;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.book.Row;

/** Where each row is shown: ledgers go on further pages in the order their rows are written. */
final class RowAddresses {
    /** How many rows a page shows. */
    static final int ROWS_ON_A_PAGE = 50;

    private final IdentityHashMap<Row, Address> addresses = new IdentityHashMap<>();

    RowAddresses(Books books) {
        for (Book book : books.all()) {
            if (book.ledger().showsRows()) {
                List<Row> rows = book.rows();
                for (int at = 0; at < rows.size(); at++) {
                    addresses.put(rows.get(at), address(rows.get(at), at));
                }
            }
        }
    }

    private static Address address(Row row, int at) {
        Address ledger = Addresses.ledger(row.ledger().id().value());
        return Addresses.part(ledger, at / ROWS_ON_A_PAGE + 1).at(anchor(row));
    }

    /** The fragment by which a row is reached on its page. */
    static String anchor(Row row) {
        return "row-" + row.id().value();
    }

    /** The place of a row; none when its ledger shows no rows. */
    Optional<Address> of(Row row) {
        return Optional.ofNullable(addresses.get(row));
    }
}
