package org.liangbang.site;

import java.util.List;
import org.liangbang.plan.DataTable;
import org.liangbang.text.Json;

/**
 * An array of one object a line; a value that is missing has no key.
 *
 * @param columns from left to right
 * @param names their names as keys, each with its colon
 */
record JsonForm(List<DataTable.Column> columns, List<String> names) implements TableForm {
    /** The form of a table with such columns. */
    static JsonForm of(List<DataTable.Column> columns) {
        return new JsonForm(
                columns, columns.stream().map(each -> Json.quoted(each.name()) + ":").toList());
    }

    @Override
    public void head(Utf8 to) {
        to.sign('[');
    }

    @Override
    public void begin(boolean first, Utf8 to) {
        to.raw(first ? "\n{" : ",\n{");
    }

    @Override
    public void cell(int column, String value, boolean leading, Utf8 to) {
        if (value.isEmpty()) {
            return;
        }
        if (!leading) {
            to.sign(',');
        }
        to.raw(names.get(column));
        boolean number = columns.get(column).type() == DataTable.Type.NUMBER;
        if (number && Json.isNumber(value)) {
            to.raw(value);
        } else if (Json.isPlain(value)) {
            to.sign('"').raw(value).sign('"');
        } else {
            to.raw(Json.quoted(value));
        }
    }

    @Override
    public void end(Utf8 to) {
        to.sign('}');
    }

    @Override
    public void foot(boolean empty, Utf8 to) {
        to.raw(empty ? "]\n" : "\n]\n");
    }
}
