package org.liangbang.campaign.ledger.figure;

import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.ledger.book.Book;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.source.Located;

/** Which figures rest on what is not for everyone, so that their rows may not be pointed at. */
final class Privacy {
    private final Ledger ledger;
    private final Books books;

    Privacy(Ledger ledger, Books books) {
        this.ledger = ledger;
        this.books = books;
    }

    /** Whether to name the rows of a figure would tell something of a column that is not public. */
    boolean isClosed(FigureDefinition figure) {
        if (!ledger.showsRows()) {
            return true;
        }
        boolean own =
                FigureColumns.of(figure).stream()
                        .map(Located::value)
                        .filter(column -> ledger.column(column).isPresent())
                        .anyMatch(column -> !ledger.isPublic(column));
        return own
                || figure.where().entrySet().stream()
                        .filter(condition -> condition.getKey().value().equals("linked-by"))
                        .anyMatch(condition -> isClosed(condition.getValue()));
    }

    /** Whether links that a condition asks for are not public where they stand. */
    private boolean isClosed(List<Located<String>> columns) {
        if (columns.isEmpty()) {
            return books.all().stream().anyMatch(this::linksInSecret);
        }
        return columns.stream().anyMatch(path -> !isPublic(path.value()));
    }

    private boolean linksInSecret(Book book) {
        return book.ledger().columns().stream()
                .filter(this::leadsHere)
                .anyMatch(column -> !isPublic(book.ledger(), column.id().value()));
    }

    private boolean leadsHere(Column column) {
        return column.type() == ColumnType.LINK
                && column.ledger().filter(to -> to.value().equals(ledger.id().value())).isPresent();
    }

    private boolean isPublic(String path) {
        int point = path.indexOf('.');
        Optional<Book> book = books.book(path.substring(0, point));
        return book.filter(of -> isPublic(of.ledger(), path.substring(point + 1))).isPresent();
    }

    private static boolean isPublic(Ledger of, String column) {
        return of.showsRows() && of.isPublic(column);
    }
}
