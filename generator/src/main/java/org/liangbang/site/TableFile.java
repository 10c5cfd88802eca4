package org.liangbang.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.liangbang.plan.DataTable;
import org.liangbang.plan.DataTable.Column;
import org.liangbang.text.Csv;
import org.liangbang.text.Json;

/**
 * A table of open data on its way into a file, a stretch of rows at a time: the marks of a district
 * are hundreds of thousands of rows. Not thread-safe.
 */
final class TableFile {
    private static final int STRETCH = 1 << 16;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final OutputStream out;
    private final Utf8 bytes = new Utf8(2 * STRETCH);

    private TableFile(OutputStream out) {
        this.out = out;
    }

    /** UTF-8 with a byte order mark; text columns hold nothing that would be run as a formula. */
    static void csv(DataTable table, OutputStream out) throws IOException {
        TableFile file = new TableFile(out);
        file.bytes.raw(Csv.BYTE_ORDER_MARK);
        List<Column> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            file.value(at, columns.get(at).name());
        }
        file.bytes.add(LINE_END);
        file.rows(table, row -> file.csv(columns, row));
    }

    private void csv(List<Column> columns, List<String> row) {
        for (int at = 0; at < row.size(); at++) {
            boolean text = columns.get(at).type() == DataTable.Type.TEXT;
            value(at, text ? Csv.harmless(row.get(at)) : row.get(at));
        }
        bytes.add(LINE_END);
    }

    private void value(int at, String value) {
        bytes.raw(at == 0 ? "" : ",").raw(Csv.value(value));
    }

    /** An array of one object a line; a value that is missing has no key. */
    static void json(DataTable table, OutputStream out) throws IOException {
        TableFile file = new TableFile(out);
        List<Column> columns = table.columns();
        List<String> names = columns.stream().map(each -> Json.quoted(each.name()) + ":").toList();
        String[] between = {"[\n{"};
        file.rows(
                table,
                row -> {
                    file.bytes.raw(between[0]);
                    file.json(columns, names, row);
                    between[0] = ",\n{";
                });
        out.write((between[0].startsWith("[") ? "[]\n" : "\n]\n").getBytes(UTF_8));
    }

    private void json(List<Column> columns, List<String> names, List<String> row) {
        String between = "";
        for (int at = 0; at < row.size(); at++) {
            String value = row.get(at);
            if (value.isEmpty()) {
                continue;
            }
            bytes.raw(between).raw(names.get(at));
            between = ",";
            if (columns.get(at).type() == DataTable.Type.NUMBER && Json.isNumber(value)) {
                bytes.raw(value);
            } else if (Json.isPlain(value)) {
                bytes.raw("\"").raw(value).raw("\"");
            } else {
                bytes.raw(Json.quoted(value));
            }
        }
        bytes.raw("}");
    }

    private interface RowWriter {
        void write(List<String> row);
    }

    /** Rows are taken by a function that cannot throw what writing throws. */
    private void rows(DataTable table, RowWriter writer) throws IOException {
        try {
            table.rows()
                    .forEach(
                            row -> {
                                writer.write(row);
                                if (bytes.size() > STRETCH) {
                                    flush();
                                }
                            });
            flush();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void flush() {
        try {
            bytes.writeTo(out);
            bytes.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
