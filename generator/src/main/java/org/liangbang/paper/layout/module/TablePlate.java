package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;

/**
 * A table in the form that suits its width, over its note. A long one of few columns has its rows
 * in stretches side by side; one too wide for any page is turned, or cut into parts one below the
 * other. Each stretch and part says the head again; no cell is lost.
 *
 * @param parts the table, or its stretches or parts
 * @param abreast whether they stand side by side
 * @param note what is said below; may be empty
 * @param lines the same in lines
 * @param bench what it is set with
 */
record TablePlate(
        List<TableSetter> parts, boolean abreast, Passage note, List<Line> lines, Bench bench) {
    /** The room between parts. */
    private static final int BELOW = 7_000;

    private static final int BESIDE = 18_000;

    /** A table stands abreast from so many rows a stretch, in so many stretches at most. */
    private static final int LEAST_ROWS = 3;

    private static final int MOST_STRETCHES = 4;

    private static final int NOTE_AIR = 3_000;
    private static final int LEADING = 1_350;
    private static final int EM = 1_000;

    /** What it costs to cut a table, for each part more, in cells of white. */
    private static final int CUT = 20;

    /** A table that may stand in more columns when it does not fit into these. */
    static TablePlate of(Table table, TableShelf shelf, int width) {
        TableCopy copy = shelf.of(table);
        Bench bench = shelf.bench();
        TableSetter whole = TableSetter.of(copy, bench, width);
        if (whole.fits()) {
            return abreast(copy, whole, bench);
        }
        int widest = bench.style().grid().width(bench.style().grid().columns());
        boolean waits = width < widest && TableSetter.of(copy, bench, widest).fits();
        return waits ? plate(List.of(whole), false, copy, bench) : forced(table, shelf, width);
    }

    /**
     * A table in the column of a text: without its drawings, whose numbers stand beside them, or
     * turned, when it is too wide; none when nothing makes it narrow enough.
     */
    static Optional<TablePlate> narrow(Table table, TableShelf shelf, int width) {
        TableCopy copy = shelf.of(table);
        return Stream.of(Optional.of(copy), undrawn(copy), shelf.turned(table))
                .flatMap(Optional::stream)
                .map(form -> TableSetter.of(form, shelf.bench(), width))
                .filter(TableSetter::fits)
                .findFirst()
                .map(setter -> plate(List.of(setter), false, copy, shelf.bench()));
    }

    private static Optional<TableCopy> undrawn(TableCopy copy) {
        List<ColumnKind> kinds = new ArrayList<>(List.of(ColumnKind.values()));
        kinds.remove(ColumnKind.DRAWING);
        return Optional.of(copy.of(kinds)).filter(some -> !some.isEmpty()).map(copy::only);
    }

    private static TablePlate forced(Table table, TableShelf shelf, int width) {
        TableCopy copy = shelf.of(table);
        List<TableSetter> turned =
                shelf.turned(table).stream()
                        .map(each -> TableSetter.of(each, shelf.bench(), width))
                        .filter(TableSetter::fits)
                        .toList();
        List<TableSetter> parts =
                turned.isEmpty() ? TableParts.of(copy, shelf.bench(), width) : turned;
        return plate(parts, false, copy, shelf.bench());
    }

    /** In as many stretches as its rows are worth and the width holds without breaking a word. */
    private static TablePlate abreast(TableCopy copy, TableSetter whole, Bench bench) {
        int rows = copy.rows().size();
        boolean drawn = !copy.of(List.of(ColumnKind.DRAWING)).isEmpty();
        int most = drawn ? 1 : Math.min(MOST_STRETCHES, rows / LEAST_ROWS);
        for (int number = most; number > 1; number--) {
            int width = (whole.width() - (number - 1) * BESIDE) / number;
            TableSetter narrow = TableSetter.of(copy, bench, width);
            if (narrow.fits() && narrow.squeezed() == 0) {
                int each = (rows + number - 1) / number;
                List<TableSetter> stretches = new ArrayList<>();
                for (int from = 0; from < rows; from += each) {
                    stretches.add(narrow.rows(from, Math.min(rows, from + each)));
                }
                return plate(stretches, true, copy, bench);
            }
        }
        return plate(List.of(whole), false, copy, bench);
    }

    private static TablePlate plate(
            List<TableSetter> parts, boolean abreast, TableCopy copy, Bench bench) {
        Passage note = copy.note();
        int width = parts.get(0).width();
        int whole = abreast ? parts.size() * width + (parts.size() - 1) * BESIDE : width;
        Paragraph words = new Paragraph(note.runs(), 0);
        List<Line> lines =
                note.isEmpty()
                        ? List.of()
                        : bench.type().ragged(words, TableSetter.NOTE_SIZE, whole);
        return new TablePlate(parts, abreast, note, lines, bench);
    }

    boolean fits() {
        return parts.stream().allMatch(TableSetter::fits);
    }

    /** How badly it suits its width, in cells of white. */
    int reluctance() {
        int reluctance = abreast ? 0 : CUT * (parts.size() - 1);
        for (TableSetter part : parts) {
            reluctance += part.squeezed() * 10 + part.white();
        }
        return reluctance;
    }

    private int noteHeight() {
        int air = note.isEmpty() ? 0 : NOTE_AIR;
        return air + lines.size() * TableSetter.NOTE_SIZE * LEADING / EM;
    }

    private int between() {
        return abreast ? 0 : (parts.size() - 1) * BELOW;
    }

    /** The least height, in 1/1000 pt. */
    int least() {
        IntStream leasts = parts.stream().mapToInt(TableSetter::least);
        return noteHeight() + between() + (abreast ? leasts.max().orElse(0) : leasts.sum());
    }

    /** The most height that looks well, in 1/1000 pt. */
    int most() {
        IntStream mosts = parts.stream().mapToInt(TableSetter::most);
        return noteHeight() + between() + (abreast ? mosts.max().orElse(0) : mosts.sum());
    }

    /** Puts it at a place, its rows spread over the height. */
    void put(int x, int y, int height, Canvas canvas, TagDraft parent) {
        IntStream cores = parts.stream().mapToInt(TableSetter::core);
        int core = noteHeight() + between() + (abreast ? cores.max().orElse(0) : cores.sum());
        IntStream counts = parts.stream().mapToInt(TableSetter::count);
        int rows = Math.max(1, abreast ? counts.max().orElse(0) : counts.sum());
        int pads = Math.max(0, Math.min(height, most()) - core);
        int left = x;
        int top = y;
        int end = y;
        for (TableSetter part : parts) {
            int own = (int) ((long) pads * part.count() / rows);
            int bottom = part.put(left, top, own, canvas, parent);
            end = Math.max(end, bottom);
            if (abreast) {
                left += part.width() + BESIDE;
            } else {
                top = bottom + BELOW;
            }
        }
        say(x, end, canvas, parent);
    }

    private void say(int x, int top, Canvas canvas, TagDraft parent) {
        if (note.isEmpty()) {
            return;
        }
        Lettering letters = canvas.open(parent, Tag.Kind.P, note);
        int at = top + NOTE_AIR;
        for (Line line : lines) {
            at += line.size() * LEADING / EM;
            letters.put(canvas, line, x, at - line.size() / 3, bench.style().colours().grey());
        }
    }
}
