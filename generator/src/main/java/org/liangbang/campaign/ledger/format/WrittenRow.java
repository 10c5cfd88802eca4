package org.liangbang.campaign.ledger.format;

import java.util.List;
import org.liangbang.model.RecordSource;
import org.liangbang.model.RecordType;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Node;
import org.liangbang.source.Span;

/**
 * A row of a ledger as it is written.
 *
 * @param ledger the ledger's folder
 * @param id unique in the ledger
 * @param cells all other keys and values but the steps
 * @param steps its life, in the order written
 * @param span where it is written
 */
public record WrittenRow(
        String ledger, Located<String> id, List<Node.Entry> cells, List<Step> steps, Span span) {
    /** The kind of record in {@link org.liangbang.model.Content}. */
    public static final RecordType<WrittenRow> TYPE =
            new RecordType<>("ledger-rows", WrittenRow.class);

    /** Where rows are written when somebody writes them by hand. */
    public static final RecordSource<WrittenRow> SOURCE =
            RecordSource.data(
                    TYPE,
                    "ledgers/{ledger}/rows.yaml",
                    Values.listOf(new RowFormat()),
                    (place, rows) ->
                            rows.stream().map(row -> row.apply(place.name("ledger"))).toList());

    /** Where rows are written when they come out of a sheet. */
    public static final RecordSource<WrittenRow> TABLE =
            RecordSource.table(
                    TYPE,
                    "ledgers/{ledger}/rows.csv",
                    Values.listOf(new RowFormat()),
                    (place, rows) ->
                            rows.stream().map(row -> row.apply(place.name("ledger"))).toList());

    /** Keeps its own copies. */
    public WrittenRow {
        cells = List.copyOf(cells);
        steps = List.copyOf(steps);
    }
}
