package org.liangbang.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Shade;

/**
 * Tables as HTML. One whose rows have sums beneath them is a board: each row with its sum is a body
 * of its own. Any other of three columns or more becomes a list of cards when it is narrow.
 */
final class TableHtml {
    private static final int LEAST_FOR_CARDS = 3;
    private static final int MOST_WITHOUT_SCROLLING = 7;

    private final HtmlWriter out;
    private final PageScope scope;
    private final BlockHtml blocks;
    private final InlineHtml inlines;

    TableHtml(HtmlWriter out, PageScope scope, BlockHtml blocks, InlineHtml inlines) {
        this.out = out;
        this.scope = scope;
        this.blocks = blocks;
        this.inlines = inlines;
    }

    HtmlWriter write(Table table) {
        Map<String, Integer> classes = filterClasses(table);
        if (classes.size() > 1) {
            out.open("div", "filtered");
            filter(classes, table.rows().size());
            scrolling(table);
            out.close();
        } else {
            scrolling(table);
        }
        if (!table.note().isEmpty()) {
            out.open("p", "source");
            inlines.all(table.note()).close();
        }
        return out;
    }

    /** The classes that the theme has words for, with the number of their rows. */
    private Map<String, Integer> filterClasses(Table table) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            for (String each : row.classes()) {
                if (scope.says("filter." + each)) {
                    classes.merge(each, 1, Integer::sum);
                }
            }
        }
        return classes;
    }

    private void filter(Map<String, Integer> classes, int all) {
        String group = scope.newId("filter");
        out.open("fieldset", "filter").element("legend", scope.say("filter-head"));
        radio(group, "all", scope.say("filter-all"), all);
        classes.forEach((name, count) -> radio(group, name, scope.say("filter." + name), count));
        out.open("span", "unseen").with("role", "status");
        out.with("data-said", scope.say("filter-said")).close().close();
    }

    private void radio(String group, String name, String words, int count) {
        String id = group + "-" + name;
        out.open("input").with("type", "radio").with("name", group).with("id", id);
        out.with("data-pick", name);
        if (name.equals("all")) {
            out.flag("checked");
        }
        out.close().open("label").with("for", id).text(words);
        out.element("b", Integer.toString(count)).close();
    }

    private void scrolling(Table table) {
        boolean board = isBoard(table);
        if (board || (table.columns().size() <= MOST_WITHOUT_SCROLLING && !isMatrix(table))) {
            table(table, board ? "board" : cards(table));
            return;
        }
        out.open("div", "wide").with("tabindex", "0").with("role", "region");
        out.with("aria-label", scope.say("page.scrolls", table.caption()));
        table(table, isMatrix(table) ? "heat" : cards(table));
        out.close();
    }

    private static boolean isBoard(Table table) {
        return table.rows().stream().anyMatch(row -> row.working().isPresent());
    }

    private static boolean isMatrix(Table table) {
        return table.columns().stream().anyMatch(column -> column.kind() == ColumnKind.CELL);
    }

    private static boolean isGrouped(Table table) {
        return table.columns().get(0).kind() == ColumnKind.GROUP;
    }

    private static String cards(Table table) {
        if (isGrouped(table)) {
            return "wall cards";
        }
        return table.columns().size() >= LEAST_FOR_CARDS ? "cards" : "";
    }

    private void table(Table table, String form) {
        boolean board = form.equals("board");
        boolean cards = form.endsWith("cards");
        out.open("table");
        if (!form.isEmpty()) {
            out.with("class", form);
        }
        if (!table.caption().isEmpty()) {
            out.element("caption", table.caption());
        }
        head(table);
        if (board) {
            table.rows().forEach(row -> boardRow(table, row));
        } else if (isGrouped(table)) {
            groups(table);
        } else {
            out.open("tbody");
            table.rows().forEach(row -> row(table, row, cards));
            out.close();
        }
        out.close();
    }

    /** Rows that belong together are a body of their own, under one head at their left. */
    private void groups(Table table) {
        int from = 0;
        while (from < table.rows().size()) {
            Table.Cell head = table.rows().get(from).cells().get(0);
            int to = from + 1;
            while (to < table.rows().size() && head.equals(table.rows().get(to).cells().get(0))) {
                to++;
            }
            out.open("tbody", "p");
            for (int at = from; at < to; at++) {
                groupRow(table, table.rows().get(at), at == from ? to - from : 0);
            }
            out.close();
            from = to;
        }
    }

    /** A row of a group; the first of them carries the head of so many. */
    private void groupRow(Table table, Table.Row row, int rows) {
        out.open("tr");
        classes(row, "");
        if (rows > 0) {
            out.open("th", "part").with("scope", "rowgroup");
            out.with("rowspan", Integer.toString(rows));
            cell(row.cells().get(0));
            out.close();
        }
        for (int at = 1; at < row.cells().size(); at++) {
            cell(table.columns().get(at), row.cells().get(at), false, true);
        }
        out.close();
    }

    private void head(Table table) {
        out.open("thead").open("tr");
        for (Table.Column column : table.columns()) {
            out.open("th").with("scope", "col");
            if (isNumber(column.kind())) {
                out.with("class", "num");
            }
            if (column.title().isEmpty()) {
                out.open("span", "unseen").text(scope.say("page.drawing")).close();
            } else {
                out.text(column.title());
            }
            out.close();
        }
        out.close().close();
    }

    private static boolean isNumber(ColumnKind kind) {
        return kind == ColumnKind.NUMBER || kind == ColumnKind.TOTAL;
    }

    private void row(Table table, Table.Row row, boolean cards) {
        out.open("tr");
        classes(row, row.tied() ? "tied" : "");
        cells(table, row, false, cards);
        out.close();
    }

    private void boardRow(Table table, Table.Row row) {
        out.open("tbody");
        classes(row, row.tied() ? "tied" : "");
        out.open("tr", "result");
        cells(table, row, true, false);
        out.close();
        if (row.working().isPresent()) {
            int columns = table.columns().size();
            out.open("tr", "working").open("td", "opening");
            out.with("colspan", Integer.toString(columns));
            detail(row.working().get());
            out.close().close();
        }
        out.close();
    }

    private void classes(Table.Row row, String style) {
        if (!row.anchor().isEmpty()) {
            out.with("id", row.anchor());
        }
        if (!style.isEmpty()) {
            out.with("class", style);
        }
        if (!row.classes().isEmpty()) {
            out.with("data-class", String.join(" ", row.classes()));
        }
    }

    private void detail(Table.Detail detail) {
        if (detail.steps().isEmpty()) {
            sum(detail.sum());
            return;
        }
        out.open("details").open("summary");
        sum(detail.sum());
        out.close();
        blocks.all(detail.steps()).close();
    }

    private void sum(List<Inline> sum) {
        out.text(scope.say("page.sum")).text(" ").open("span", "eq");
        inlines.all(sum).close();
    }

    private void cells(Table table, Table.Row row, boolean board, boolean cards) {
        for (int at = 0; at < row.cells().size(); at++) {
            cell(table.columns().get(at), row.cells().get(at), board, cards);
        }
    }

    private void cell(Table.Column column, Table.Cell cell, boolean board, boolean cards) {
        boolean name = column.kind() == ColumnKind.NAME;
        out.open(name ? "th" : "td");
        if (name) {
            out.with("scope", "row");
        }
        String style = style(column.kind(), cell.shade(), board);
        if (!style.isEmpty()) {
            out.with("class", style);
        }
        if (cards && !name && !column.title().isEmpty()) {
            out.with("data-label", column.title());
        }
        cell(cell);
        out.close();
    }

    private static String style(ColumnKind kind, Shade shade, boolean board) {
        return switch (kind) {
            case GROUP -> "part";
            case RANK -> "rank";
            case NAME -> board ? "unit-name" : "";
            case TEXT -> board ? "more-words" : "";
            case NUMBER -> board ? "num mark" : "num";
            case TOTAL -> "num total";
            case STATE -> "is-state";
            case DATE -> "nb";
            case DRAWING -> board ? "spread-cell" : "dots";
            case CELL -> shade(shade);
        };
    }

    private static String shade(Shade shade) {
        return switch (shade) {
            case NONE -> "";
            case FAINT -> "h1";
            case LIGHT -> "h2";
            case MIDDLE -> "h3";
            case STRONG -> "h4";
            case LATE -> "late";
            case MISSING -> "missing";
            case FUTURE -> "future";
        };
    }

    private void cell(Table.Cell cell) {
        if (cell.drawing().isPresent()) {
            Drawing drawing = cell.drawing().get();
            new DrawingHtml(out, scope).write(drawing, PlainText.of(cell.content()));
        } else {
            inlines.all(cell.content());
        }
        if (!cell.note().isEmpty()) {
            out.open("small");
            inlines.all(cell.note()).close();
        }
    }
}
