package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** Many ledgers that name one unit: a line each with its counts and its most urgent row. */
final class LedgerOverview {
    private final View view;
    private final RowTable rows;
    private final Map<LedgerStanding, List<RowStatus>> ledgers = new LinkedHashMap<>();

    /**
     * An overview.
     *
     * @param ledgers the rows of the unit in each ledger, the most urgent first; none is empty
     */
    LedgerOverview(View view, Map<LedgerStanding, List<RowStatus>> ledgers) {
        this.view = view;
        this.rows = new RowTable(view);
        this.ledgers.putAll(ledgers);
    }

    private String word(String key, Object... values) {
        return view.words().get("ledger." + key, values);
    }

    Section section(String unit) {
        List<Column> columns =
                List.of(
                        new Column(word("overview.ledger"), ColumnKind.NAME),
                        new Column(word("overview.rows"), ColumnKind.NUMBER),
                        new Column(word("overview.open"), ColumnKind.NUMBER),
                        new Column(word("overview.overdue"), ColumnKind.NUMBER),
                        new Column(word("overview.first"), ColumnKind.TEXT),
                        new Column(word("column.state"), ColumnKind.STATE));
        List<Row> lines = new ArrayList<>();
        ledgers.forEach((standing, some) -> lines.add(row(standing, some, unit)));
        Block table = new Table("", columns, lines, List.of());
        return Section.of("ledgers", word("overview.title"), List.of(table))
                .about(Inline.line(word("overview.scope", ledgers.size())))
                .more(Addresses.LEDGERS, word("more.all"));
    }

    private Row row(LedgerStanding standing, List<RowStatus> some, String unit) {
        RowStatus first = some.get(0);
        String open = Long.toString(some.stream().filter(RowStatus::isOpen).count());
        String overdue = Long.toString(some.stream().filter(RowStatus::isOverdue).count());
        return Row.of(
                List.of(
                        Cell.of(
                                Inline.Reference.to(
                                        Addresses.ledger(standing.ledger().id().value()),
                                        standing.ledger().name().value())),
                        Cell.of(
                                standing.figure("of-unit", unit)
                                        .map(LedgerSections::traced)
                                        .orElseGet(
                                                () -> Inline.text(Integer.toString(some.size())))),
                        Cell.of(standing.ledger().states().isEmpty() ? "" : open),
                        Cell.of(standing.ledger().states().isEmpty() ? "" : overdue),
                        Cell.of(rows.row(first)),
                        Cell.of(rows.state(first))));
    }
}
