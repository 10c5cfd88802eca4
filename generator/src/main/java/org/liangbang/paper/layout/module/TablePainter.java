package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.document.Table;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.GlyphRun;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Typesetter;

/** Puts the parts of a table on a page. */
final class TablePainter {
    private static final int HEAVY = 750;
    private static final int HAIR = 350;
    private static final int TIE_BAR = 2_000;
    private static final int EM = 1_000;

    /** How far the last line of the head lies above the rule's lower edge. */
    private static final int HEAD_DROP = 4_000;

    private static final int LEADING = 1_350;

    private final PaperStyle style;
    private final Columns columns;
    private final Canvas canvas;
    private final int x;
    private final int inset;

    /** Paints at a left edge; words begin so much further in. */
    TablePainter(PaperStyle style, Columns columns, Canvas canvas, int x, int inset) {
        this.style = style;
        this.columns = columns;
        this.canvas = canvas;
        this.x = x;
        this.inset = inset;
    }

    /**
     * The room of a row.
     *
     * @param top its upper edge
     * @param bottom its lower edge
     * @param pad room above its words
     * @param last whether it is the last row
     */
    record Band(int top, int bottom, int pad, boolean last) {}

    TagDraft open(TagDraft parent) {
        return parent.open(Tag.Kind.TABLE);
    }

    /** The head of some height. */
    void head(TagDraft table, List<TableCell> heads, Band band, Typesetter type) {
        if (!heads.isEmpty()) {
            TagDraft row = table.open(Tag.Kind.TR);
            for (int at = 0; at < heads.size(); at++) {
                head(row.cell(Tag.Cell.COLUMN_HEAD), heads.get(at), at, band, type);
            }
        }
        rule(band.bottom - HEAVY, HEAVY, style.colours().ink());
    }

    /** The words over a column are held at the rule below them. */
    private void head(TagDraft cell, TableCell head, int column, Band band, Typesetter type) {
        List<Line> lines = head.lines(columns.widths().get(column), type).words();
        if (lines.isEmpty()) {
            return;
        }
        Lettering letters = Lettering.in(cell, head.words());
        int base = band.bottom - HEAD_DROP - (lines.size() - 1) * TableCell.leading(lines.get(0));
        for (Line line : lines) {
            letters.put(canvas, line, left(column, head, line), base, style.colours().grey());
            base += TableCell.leading(line);
        }
    }

    private void rule(int y, int weight, Colour colour) {
        canvas.rule(new Box(x, y, width(), weight), colour);
    }

    private int left(int column, TableCell cell, Line line) {
        int left = left(column);
        return cell.look().right() ? left + columns.widths().get(column) - line.width() : left;
    }

    private int left(int column) {
        return x + inset + columns.left(column);
    }

    private int width() {
        return inset + columns.width();
    }

    void row(TagDraft table, TableRow row, Band band, List<Line> working, Typesetter type) {
        if (row.tied()) {
            Box box = new Box(x, band.top, width(), band.bottom - band.top);
            canvas.rule(box, style.colours().tint());
            canvas.rule(new Box(x, band.top, TIE_BAR, box.height()), style.colours().ink());
        }
        TagDraft tag = table.open(Tag.Kind.TR);
        int first = band.top + band.pad + row.firstBaseline();
        for (int at = 0; at < row.cells().size(); at++) {
            cell(tag, row.cells().get(at), at, first, type);
        }
        int below = band.top + band.pad + row.height(columns.widths(), type);
        working(table, row, working, below);
        int weight = band.last ? HEAVY : HAIR;
        Colour colour = band.last ? style.colours().ink() : style.colours().hair();
        rule(band.bottom - weight, weight, colour);
    }

    private void cell(TagDraft row, TableCell cell, int column, int baseline, Typesetter type) {
        boolean name = columns.kinds().get(column) == Table.ColumnKind.NAME;
        TagDraft tag = row.cell(name ? Tag.Cell.ROW_HEAD : Tag.Cell.VALUE);
        if (cell.drawing().isPresent()) {
            String shows = cell.words().isEmpty() ? "—" : cell.words().text();
            Role role = new Role.Content(tag.figure(shows).id());
            int size = cell.look().size();
            int height = cell.drawing().get().height() * size / 100;
            Box box =
                    new Box(
                            left(column),
                            baseline - size * 380 / EM - height / 2,
                            columns.widths().get(column),
                            height);
            new DrawingPainter(style.colours(), type, canvas, role)
                    .put(cell.drawing().get(), box, size);
            return;
        }
        TableCell.Lines lines = cell.lines(columns.widths().get(column), type);
        int last = baseline;
        if (!lines.words().isEmpty()) {
            Lettering words = Lettering.in(leaf(tag, cell), cell.words());
            int at = baseline;
            for (Line line : lines.words()) {
                int left = left(column, cell, line);
                words.put(canvas, line, left, at, cell.colour(style));
                signs(cell, line, left, at);
                last = at;
                at += TableCell.leading(line);
            }
        }
        cell.sign()
                .ifPresent(
                        sign ->
                                new SignPainter(style.colours(), canvas)
                                        .put(sign, left(column), baseline, cell.look().size()));
        notes(tag, cell, column, lines.notes(), last + TableCell.NOTE_DROP);
    }

    /** The signs of words further on in a cell: each stands in the room before its word. */
    private void signs(TableCell cell, Line line, int left, int baseline) {
        int before = 1;
        for (GlyphRun run : line.runs()) {
            if (run.tag() > before) {
                int end = left + run.left();
                cell.sign(run.tag())
                        .ifPresent(
                                sign ->
                                        new SignPainter(style.colours(), canvas)
                                                .putBefore(
                                                        sign, end, baseline, cell.look().size()));
                before = run.tag();
            }
        }
    }

    /** A cell with a note holds two paragraphs; one without is itself the leaf. */
    private static TagDraft leaf(TagDraft cell, TableCell words) {
        return words.note().isEmpty() ? cell : cell.open(Tag.Kind.P);
    }

    private void notes(TagDraft tag, TableCell cell, int column, List<Line> notes, int from) {
        if (notes.isEmpty()) {
            return;
        }
        Lettering letters = Lettering.in(tag.open(Tag.Kind.P), cell.note());
        int at = from;
        for (Line line : notes) {
            letters.put(canvas, line, left(column, cell, line), at, style.colours().grey());
            at += TableCell.leading(line);
        }
    }

    private void working(TagDraft table, TableRow row, List<Line> lines, int top) {
        if (lines.isEmpty()) {
            return;
        }
        Tag.Cell whole = new Tag.Cell(Tag.Scope.NONE, columns.kinds().size(), 1);
        TagDraft cell = table.open(Tag.Kind.TR).cell(whole);
        Lettering letters = Lettering.in(cell, row.working());
        int at = top;
        for (Line line : lines) {
            at += line.size() * LEADING / EM;
            int left = x + inset + columns.textStart();
            letters.put(canvas, line, left, at - line.size() / 3, style.colours().grey());
        }
    }
}
