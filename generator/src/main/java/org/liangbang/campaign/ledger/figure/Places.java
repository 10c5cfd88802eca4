package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.ledger.book.Cell;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.source.Span;

/**
 * Where the values of a figure stand: each by itself, or neighbours together when they are many.
 */
final class Places {
    /** So many places are shown one by one. */
    private static final int MOST_SINGLE = 24;

    private Places() {}

    /** The places of rows: their ids, or stretches of rows that follow one another. */
    static List<Span> rows(List<RowStatus> rows) {
        if (rows.size() <= MOST_SINGLE) {
            return rows.stream().map(each -> each.row().id().span()).toList();
        }
        return joined(rows.stream().map(each -> each.row().span()).toList());
    }

    /** The places of the cells of a column. */
    static List<Span> cells(List<RowStatus> rows, String column) {
        List<Span> cells =
                rows.stream()
                        .map(each -> each.row().cell(column))
                        .flatMap(Optional::stream)
                        .map(Cell::span)
                        .toList();
        return cells.size() <= MOST_SINGLE ? cells : joined(cells);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            boolean follows =
                    last >= 0
                            && joined.get(last).file().equals(span.file())
                            && joined.get(last).line() <= span.line()
                            && span.line() <= joined.get(last).endLine() + 1;
            if (follows) {
                joined.set(last, joined.get(last).to(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
