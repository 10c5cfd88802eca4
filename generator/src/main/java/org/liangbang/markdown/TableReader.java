package org.liangbang.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Table;

/** Turns Flexmark's tables into ours. */
final class TableReader {
    private final Reading reading;
    private final InlineReader inlines;

    TableReader(Reading reading, InlineReader inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** The table; a row with too few or too many cells is reported and made to fit. */
    Table table(TableBlock block) {
        List<Table.Column> columns = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                columns.addAll(columns(part.getFirstChild()));
            } else if (!(part instanceof TableSeparator)) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(row(row, columns.size()));
                }
            }
        }
        return new Table("", columns, rows, List.of());
    }

    private List<Table.Column> columns(Node head) {
        List<Table.Column> columns = new ArrayList<>();
        boolean named = false;
        for (Node node = head.getFirstChild(); node != null; node = node.getNext()) {
            Table.ColumnKind kind = kind((TableCell) node, named);
            named |= kind == Table.ColumnKind.NAME;
            columns.add(new Table.Column(inlines.words(node), kind));
        }
        return columns;
    }

    /** Numbers stand to the right; the first column of words names the row. */
    private static Table.ColumnKind kind(TableCell cell, boolean named) {
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            return Table.ColumnKind.NUMBER;
        }
        return named ? Table.ColumnKind.TEXT : Table.ColumnKind.NAME;
    }

    private Table.Row row(Node row, int columns) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(Table.Cell.of(inlines.line(cell)));
        }
        if (cells.size() != columns) {
            reading.report(
                    Diagnostic.error("markdown.table-row", reading.span(row))
                            .with("cells", cells.size())
                            .with("columns", columns));
        }
        while (cells.size() < columns) {
            cells.add(Table.Cell.of(List.of()));
        }
        return new Table.Row(cells.subList(0, columns), Optional.empty(), false, List.of());
    }
}
