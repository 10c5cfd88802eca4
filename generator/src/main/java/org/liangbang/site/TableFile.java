package org.liangbang.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.liangbang.plan.DataTable;

/**
 * A table of open data on its way into a file, a stretch of rows at a time: the marks of a district
 * are hundreds of thousands of rows. The first cells of a row are mostly those of the row before,
 * and are copied from there. Not thread-safe; each file has its own.
 */
final class TableFile {
    private static final int STRETCH = 1 << 16;

    private final TableForm form;
    private final OutputStream out;
    private final Utf8 bytes = new Utf8(2 * STRETCH);

    /** The row before, where its cells begin and where each of them ends; none after a flush. */
    private List<String> before = List.of();

    private int begin;
    private final int[] ends;
    private boolean empty = true;

    private TableFile(TableForm form, int columns, OutputStream out) {
        this.form = form;
        this.out = out;
        this.ends = new int[columns];
    }

    /** Writes a table as comma-separated values. */
    static void csv(DataTable table, OutputStream out) throws IOException {
        new TableFile(new CsvForm(table.columns()), table.columns().size(), out).write(table);
    }

    /** Writes a table as JSON. */
    static void json(DataTable table, OutputStream out) throws IOException {
        new TableFile(JsonForm.of(table.columns()), table.columns().size(), out).write(table);
    }

    /** Rows are taken by a function that cannot throw what writing throws. */
    private void write(DataTable table) throws IOException {
        try {
            form.head(bytes);
            table.rows().forEach(this::row);
            form.foot(empty, bytes);
            flush();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void row(List<String> row) {
        form.begin(empty, bytes);
        empty = false;
        int shared = shared(row);
        int start = bytes.size();
        bytes.repeat(begin, shared == 0 ? 0 : ends[shared - 1] - begin);
        for (int at = 0; at < shared; at++) {
            ends[at] += start - begin;
        }
        begin = start;
        for (int at = shared; at < row.size(); at++) {
            form.cell(at, row.get(at), bytes.size() == begin, bytes);
            ends[at] = bytes.size();
        }
        form.end(bytes);
        before = row;
        if (bytes.size() > STRETCH) {
            flush();
        }
    }

    /** How many cells a row shares with the one before it. */
    private int shared(List<String> row) {
        int shared = 0;
        while (shared < before.size() && row.get(shared).equals(before.get(shared))) {
            shared++;
        }
        return shared;
    }

    private void flush() {
        try {
            bytes.writeTo(out);
            bytes.clear();
            before = List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
