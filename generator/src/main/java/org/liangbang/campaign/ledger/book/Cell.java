package org.liangbang.campaign.ledger.book;

import java.util.List;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A cell with something in it.
 *
 * @param column the column it stands in
 * @param values one, or several where the column allows it
 * @param span where it is written
 */
public record Cell(Column column, List<Located<Value>> values, Span span) {
    /** Keeps its own copy. */
    public Cell {
        values = List.copyOf(values);
    }

    /** Whether one of its values goes by a key. */
    public boolean holds(String key) {
        return values.stream().anyMatch(each -> each.value().key().equals(key));
    }
}
