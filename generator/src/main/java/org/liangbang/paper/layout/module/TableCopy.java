package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;

/**
 * The words of a table before it has a width, and how wide each cell is when nothing is broken. All
 * widths and forms of a table are set from one copy of it.
 *
 * @param table the table itself
 * @param columns what each column holds
 * @param heads the words over the columns
 * @param rows the rows from the top
 * @param naturals how wide the cells of each row are, those of the head first
 * @param note what is said below; may be empty
 */
record TableCopy(
        Table table,
        List<Table.Column> columns,
        List<TableCell> heads,
        List<TableRow> rows,
        List<List<Integer>> naturals,
        Passage note) {
    /** The copy of a table. */
    static TableCopy of(Table table, Passages passages, Bench bench) {
        List<TableCell> heads = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            TableCell.Look look = TableCell.Look.of(column.kind()).asHead();
            Passage words = passages.of(column.title(), look.voice());
            heads.add(new TableCell(words, Passage.EMPTY, Optional.empty(), look));
        }
        List<List<Integer>> naturals = new ArrayList<>();
        naturals.add(heads.stream().map(head -> head.natural(bench.type())).toList());
        List<TableRow> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            TableRow copy = row(row, table.columns(), passages);
            rows.add(copy);
            naturals.add(
                    copy.cells().stream()
                            .map(
                                    cell ->
                                            cell.drawing().isPresent()
                                                    ? 0
                                                    : cell.natural(bench.type()))
                            .toList());
        }
        Passage note = passages.of(table.note(), Voice.HEI);
        return new TableCopy(table, table.columns(), heads, rows, naturals, note);
    }

    private static TableRow row(Table.Row row, List<Table.Column> columns, Passages passages) {
        List<TableCell> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Table.Cell cell = row.cells().get(at);
            TableCell.Look look = TableCell.Look.of(columns.get(at).kind());
            cells.add(
                    new TableCell(
                            passages.of(cell.content(), look.voice()),
                            passages.of(cell.note(), Voice.HEI),
                            cell.drawing(),
                            look));
        }
        Passage working =
                row.working()
                        .map(detail -> passages.of(detail.sum(), Voice.HEI))
                        .orElse(Passage.EMPTY);
        return new TableRow(cells, working, row.tied());
    }

    /** Some of its columns, by their numbers. */
    TableCopy only(List<Integer> kept) {
        return new TableCopy(
                table,
                some(columns, kept),
                some(heads, kept),
                rows.stream()
                        .map(
                                row ->
                                        new TableRow(
                                                some(row.cells(), kept), row.working(), row.tied()))
                        .toList(),
                naturals.stream().map(row -> some(row, kept)).toList(),
                note);
    }

    private static <T> List<T> some(List<T> all, List<Integer> kept) {
        return kept.stream().map(all::get).toList();
    }

    /** Its rows from one number to before another, counted from 0. */
    TableCopy rows(int from, int to) {
        List<List<Integer>> some = new ArrayList<>(naturals.subList(0, 1));
        some.addAll(naturals.subList(from + 1, to + 1));
        return new TableCopy(table, columns, heads, rows.subList(from, to), some, note);
    }

    /** Its rows without the sums beneath them. */
    TableCopy bare() {
        List<TableRow> bare =
                rows.stream()
                        .map(row -> new TableRow(row.cells(), Passage.EMPTY, row.tied()))
                        .toList();
        return new TableCopy(table, columns, heads, bare, naturals, note);
    }

    /** The rows as they are shown: equal groups above one another as one. */
    List<TableRow> shown() {
        if (columns.get(0).kind() != ColumnKind.GROUP) {
            return rows;
        }
        List<TableRow> shown = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            TableRow row = rows.get(at);
            boolean goesOn = at > 0 && group(rows.get(at - 1)).equals(group(row));
            shown.add(goesOn ? row.ungrouped() : row);
        }
        return shown;
    }

    private static String group(TableRow row) {
        return row.cells().get(0).words().text();
    }

    /** How wide each column is when nothing is broken. */
    List<Integer> widest() {
        return IntStream.range(0, columns.size())
                .mapToObj(at -> naturals.stream().mapToInt(row -> row.get(at)).max().orElse(0))
                .toList();
    }

    /** Whether some rows have a bar at their left. */
    boolean tied() {
        return rows.stream().anyMatch(TableRow::tied);
    }

    /** The numbers of the columns of some kinds. */
    List<Integer> of(List<ColumnKind> kinds) {
        return IntStream.range(0, columns.size())
                .filter(at -> kinds.contains(columns.get(at).kind()))
                .boxed()
                .toList();
    }
}
