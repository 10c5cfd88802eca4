package org.liangbang.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CSV as published (RFC 4180, UTF-8, perhaps with a byte order mark), read into rows by column. */
public final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The rows below the head, in the order written. */
    public static List<Map<String, String>> rows(String text) {
        Csv csv = new Csv(text);
        List<String> head = csv.line();
        List<Map<String, String>> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            List<String> line = csv.line();
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < head.size(); column++) {
                row.put(head.get(column), line.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            at++;
        }
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        at += quoted ? 1 : 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            boolean doubled = quoted && next == '"' && text.startsWith("\"\"", at);
            if (!doubled && (quoted ? next == '"' : ",\r\n".indexOf(next) >= 0)) {
                break;
            }
            cell.append(next);
            at += doubled ? 2 : 1;
        }
        at += quoted ? 1 : 0;
        return cell.toString();
    }
}
