package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.ledger.book.Book;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.book.Cell;
import org.liangbang.campaign.ledger.book.Row;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.source.Located;

/** The photos that rows show: those of public columns, in ledgers that show rows. */
final class RowPhotos {
    private final Books books;

    RowPhotos(Books books) {
        this.books = books;
    }

    List<Located<String>> all() {
        List<Located<String>> photos = new ArrayList<>();
        for (Book book : books.all()) {
            if (book.ledger().showsRows()) {
                book.rows().forEach(row -> add(row, photos));
            }
        }
        return photos;
    }

    private static void add(Row row, List<Located<String>> photos) {
        for (Cell cell : row.cells().values()) {
            boolean shown =
                    cell.column().type() == ColumnType.PHOTO
                            && row.ledger().isPublic(cell.column().id().value());
            if (shown) {
                cell.values().forEach(each -> photos.add(each.map(value -> value.key())));
            }
        }
    }
}
