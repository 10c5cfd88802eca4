package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.Words;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;

/**
 * A table that no form makes narrow enough for the column of a text, as paragraphs: its title, then
 * for each row what it is about and, behind the head of each column, what its cell says.
 */
final class TableLines {
    private final Words words;

    private TableLines(Words words) {
        this.words = words;
    }

    static List<List<Inline>> of(Table table, Words words) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(List.of(new Inline.Strong(Inline.line(table.caption()))));
        int head = TurnedTable.head(table);
        for (Table.Row row : table.rows()) {
            lines.add(new TableLines(words).line(table, row, head));
            row.working().map(Table.Detail::sum).ifPresent(lines::add);
        }
        lines.add(table.note());
        return lines;
    }

    private List<Inline> line(Table table, Table.Row row, int head) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(row.cells().get(head).content()));
        line.addAll(noted(row.cells().get(head)));
        boolean first = true;
        for (int at = 0; at < table.columns().size(); at++) {
            Table.Column column = table.columns().get(at);
            if (at != head && column.kind() != ColumnKind.DRAWING) {
                line.add(Inline.text(first ? "\u3000" : say("row-between")));
                if (!column.title().isEmpty()) {
                    line.add(Inline.text(say("row-item", column.title())));
                }
                line.addAll(row.cells().get(at).content());
                line.addAll(noted(row.cells().get(at)));
                first = false;
            }
        }
        return line;
    }

    private List<Inline> noted(Table.Cell cell) {
        if (cell.note().isEmpty()) {
            return List.of();
        }
        List<Inline> note = new ArrayList<>();
        note.add(Inline.text(say("row-note-opens")));
        note.addAll(cell.note());
        note.add(Inline.text(say("row-note-closes")));
        return note;
    }

    private String say(String key, Object... values) {
        return words.get("paper." + key, values);
    }
}
