package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.paper.type.Typesetter;

/**
 * A table set to a width: the widths of its columns, the lines of its cells, and how high it can
 * be. Rows move apart evenly to fill a height.
 */
final class TableSetter {
    /** Room between columns. */
    static final int GAP = 7_000;

    /** Room above and below the words of a row, least and most. */
    private static final int LEAST_PAD = 2_200;

    private static final int MOST_PAD = 12_500;

    /** Where the words begin when some rows have a bar at their left. */
    private static final int TIE_INSET = 6_000;

    static final int WORKING_SIZE = 6_500;
    static final int NOTE_SIZE = 7_000;
    static final int HEAD_HEIGHT = 13_500;
    private static final int BARE_HEIGHT = 1_500;
    private static final int LEADING = 1_350;
    private static final int EM = 1_000;

    private final TableCopy copy;
    private final Bench bench;
    private final Typesetter type;
    private final PaperStyle style;
    private final List<TableCell> heads;
    private final List<TableRow> rows;
    private final List<Integer> cores = new ArrayList<>();
    private final Columns columns;
    private final int inset;

    private TableSetter(TableCopy copy, Bench bench, Columns columns, int inset) {
        this.copy = copy;
        this.bench = bench;
        this.type = bench.type();
        this.style = bench.style();
        this.heads = copy.heads();
        this.rows = copy.shown();
        this.columns = columns;
        this.inset = inset;
        if (columns.fits()) {
            rows.forEach(row -> cores.add(height(row)));
        }
    }

    /** A table whose names, numbers and states stay on their lines. */
    static TableSetter of(TableCopy copy, Bench bench, int width) {
        int inset = copy.tied() ? TIE_INSET : 0;
        Columns columns = Columns.of(copy.columns(), copy.widest(), width - inset);
        return new TableSetter(copy, bench, columns, inset);
    }

    /** A table every column of which gives way. */
    static TableSetter yielding(TableCopy copy, Bench bench, int width) {
        int inset = copy.tied() ? TIE_INSET : 0;
        Columns columns = Columns.yielding(copy.columns(), copy.widest(), width - inset);
        return new TableSetter(copy, bench, columns, inset);
    }

    /** Some of its rows under its head, in the same columns. */
    TableSetter rows(int from, int to) {
        return new TableSetter(copy.rows(from, to), bench, columns, inset);
    }

    /** Whether its columns can stand in the width. */
    boolean fits() {
        return columns.fits();
    }

    /** How many columns had to be made narrower than their words. */
    int squeezed() {
        return columns.squeezed();
    }

    /** How much of it stays white beside its words, in cells of the page. */
    int white() {
        Grid grid = style.grid();
        long cell = (long) grid.width(1) * grid.row();
        return (int) ((long) columns.spare() * least() / cell);
    }

    /** How wide it is. */
    int width() {
        return columns.width() + inset;
    }

    /** How many rows it has. */
    int count() {
        return rows.size();
    }

    /** The least height, in 1/1000 pt. */
    int least() {
        return core() + rows.size() * 2 * LEAST_PAD;
    }

    /** The most height that looks well, in 1/1000 pt. */
    int most() {
        return core() + rows.size() * 2 * MOST_PAD;
    }

    /** How high its words are, without room between rows; only of a table that fits. */
    int core() {
        return headHeight() + cores.stream().mapToInt(core -> core).sum();
    }

    private boolean headed() {
        return heads.stream().anyMatch(head -> !head.words().isEmpty());
    }

    /** As high as one line, and a line more for each that a narrow column needs. */
    private int headHeight() {
        if (!headed()) {
            return BARE_HEIGHT;
        }
        int height = 0;
        int line = 0;
        for (int at = 0; at < heads.size(); at++) {
            List<Line> lines = heads.get(at).lines(columns.widths().get(at), type).words();
            line = lines.isEmpty() ? line : TableCell.leading(lines.get(0));
            height = Math.max(height, lines.size() * line);
        }
        return HEAD_HEIGHT + height - line;
    }

    private int height(TableRow row) {
        return row.height(columns.widths(), type)
                + workingLines(row).size() * WORKING_SIZE * LEADING / EM;
    }

    private List<Line> workingLines(TableRow row) {
        return row.working().isEmpty()
                ? List.of()
                : type.ragged(
                        new Paragraph(row.working().runs(), 0),
                        WORKING_SIZE,
                        columns.width() - columns.textStart());
    }

    /**
     * Puts it at a place.
     *
     * @param pads how much room its rows share above and below their words
     * @return its lower edge
     */
    int put(int x, int y, int pads, Canvas canvas, TagDraft parent) {
        TablePainter painter = new TablePainter(style, columns, canvas, x, inset);
        TagDraft tag = painter.open(parent);
        int at = y + headHeight();
        painter.head(
                tag, headed() ? heads : List.of(), new TablePainter.Band(y, at, 0, false), type);
        for (int number = 0; number < rows.size(); number++) {
            TableRow row = rows.get(number);
            int from = (int) ((long) pads * number / rows.size());
            int pad = (int) ((long) pads * (number + 1) / rows.size()) - from;
            int bottom = at + cores.get(number) + pad;
            TablePainter.Band band =
                    new TablePainter.Band(at, bottom, pad / 2, number + 1 == rows.size());
            painter.row(tag, row, band, workingLines(row), type);
            at = bottom;
        }
        return at;
    }
}
