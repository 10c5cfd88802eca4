package org.liangbang.site;

import java.util.List;
import org.liangbang.plan.DataTable;
import org.liangbang.text.Csv;

/**
 * UTF-8 with a byte order mark, comma-separated; text columns hold nothing that a spreadsheet would
 * run as a formula.
 *
 * @param columns from left to right
 */
record CsvForm(List<DataTable.Column> columns) implements TableForm {
    @Override
    public void head(Utf8 to) {
        to.raw(Csv.BYTE_ORDER_MARK);
        for (int at = 0; at < columns.size(); at++) {
            value(at, columns.get(at).name(), to);
        }
        end(to);
    }

    private static void value(int column, String value, Utf8 to) {
        if (column > 0) {
            to.sign(',');
        }
        to.raw(Csv.value(value));
    }

    @Override
    public void begin(boolean first, Utf8 to) {}

    @Override
    public void cell(int column, String value, boolean leading, Utf8 to) {
        boolean text = columns.get(column).type() == DataTable.Type.TEXT;
        value(column, text ? Csv.harmless(value) : value, to);
    }

    @Override
    public void end(Utf8 to) {
        to.sign('\r').sign('\n');
    }

    @Override
    public void foot(boolean empty, Utf8 to) {}
}
