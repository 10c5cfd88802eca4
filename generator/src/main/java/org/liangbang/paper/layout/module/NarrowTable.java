package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;

/** What becomes of a table that is too wide for its column. */
final class NarrowTable {
    private NarrowTable() {}

    /** The table without its drawings: the numbers stand beside them already. */
    static Table of(Table table) {
        List<Integer> kept = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            if (table.columns().get(at).kind() != Table.ColumnKind.DRAWING) {
                kept.add(at);
            }
        }
        List<Table.Row> rows =
                table.rows().stream()
                        .map(
                                row ->
                                        new Table.Row(
                                                kept.stream().map(row.cells()::get).toList(),
                                                row.working(),
                                                row.tied(),
                                                row.classes()))
                        .toList();
        return new Table(
                table.caption(),
                kept.stream().map(table.columns()::get).toList(),
                rows,
                table.note());
    }

    /** The table as lines of text: its title, its head, each row with its note, and its note. */
    static List<List<Inline>> lines(Table table) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(List.of(new Inline.Strong(Inline.line(table.caption()))));
        List<Inline> head = new ArrayList<>();
        table.columns().forEach(column -> cell(head, Inline.line(column.title())));
        lines.add(List.of(new Inline.Strong(head)));
        for (Table.Row row : of(table).rows()) {
            List<Inline> line = new ArrayList<>();
            for (Table.Cell cell : row.cells()) {
                cell(line, cell.content());
                cell(line, cell.note());
            }
            lines.add(line);
            row.working().map(detail -> detail.sum()).ifPresent(lines::add);
        }
        lines.add(Optional.of(table.note()).filter(note -> !note.isEmpty()).orElse(List.of()));
        return lines;
    }

    private static void cell(List<Inline> line, List<Inline> content) {
        if (!line.isEmpty() && !content.isEmpty()) {
            line.add(Inline.text("\u3000"));
        }
        line.addAll(content);
    }
}
