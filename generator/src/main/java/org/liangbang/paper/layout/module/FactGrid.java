package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Typesetter;

/**
 * Labelled facts one below the other, in as many columns as the width asks for: the label at the
 * left, the value at the right edge, so that values stand under each other.
 */
final class FactGrid implements DataPart {
    /** Beyond this a label stands too far from its value. */
    private static final int WIDEST = 200_000;

    private static final int GUTTER = 16_000;

    /** The room between a label and its value, and the least that is left to a label. */
    private static final int APART = 8_000;

    private static final int LEAST_LABEL = 34_000;

    private static final int LEAST_PAD = 2_200;
    private static final int MOST_PAD = 6_500;
    private static final int HAIR = 350;
    private static final int HEAVY = 750;

    private static final TableCell.Look LABEL = new TableCell.Look(Voice.HEI, 8_500, false);
    private static final TableCell.Look VALUE = new TableCell.Look(Voice.SONG_TITLE, 11_000, true);

    private final List<Entry> entries = new ArrayList<>();
    private final Bench bench;
    private final int columns;
    private final int rows;
    private final int cell;

    /** A fact before it has a width. */
    private record Entry(TableCell label, TableCell value) {}

    private FactGrid(Block.Facts facts, Passages passages, Bench bench, int width) {
        this.bench = bench;
        for (Block.Fact fact : facts.facts()) {
            entries.add(
                    new Entry(
                            cell(passages, Inline.line(fact.label()), LABEL),
                            cell(passages, fact.value(), VALUE)));
        }
        int most = (width + WIDEST - 1) / WIDEST;
        while (most > 1 && cell(width, most) < leastCell()) {
            most--;
        }
        this.rows = (entries.size() + most - 1) / most;
        this.columns = (entries.size() + rows - 1) / rows;
        this.cell = cell(width, columns);
    }

    /** Facts at a width; there is at least one. */
    static FactGrid of(Block.Facts facts, Passages passages, Bench bench, int width) {
        return new FactGrid(facts, passages, bench, width);
    }

    private static TableCell cell(Passages passages, List<Inline> words, TableCell.Look look) {
        return new TableCell(
                passages.of(words, look.voice()), Passage.EMPTY, Optional.empty(), look);
    }

    private static int cell(int width, int columns) {
        return (width - (columns - 1) * GUTTER) / columns;
    }

    private int leastCell() {
        Typesetter type = bench.type();
        return entries.stream().mapToInt(entry -> entry.value.natural(type)).max().orElse(0)
                + APART
                + LEAST_LABEL;
    }

    private int labelWidth(Entry entry) {
        return Math.max(LEAST_LABEL, cell - APART - entry.value.natural(bench.type()));
    }

    private int height(Entry entry) {
        return Math.max(
                entry.label.height(labelWidth(entry), bench.type()),
                entry.value.height(cell, bench.type()));
    }

    /** How high the words of a row are: those of the highest fact in it. */
    private int height(int row) {
        int highest = 0;
        for (int at = row; at < entries.size(); at += rows) {
            highest = Math.max(highest, height(entries.get(at)));
        }
        return highest;
    }

    private int core() {
        int core = 0;
        for (int row = 0; row < rows; row++) {
            core += height(row);
        }
        return core;
    }

    @Override
    public int least() {
        return core() + rows * 2 * LEAST_PAD;
    }

    @Override
    public int most() {
        return core() + rows * 2 * MOST_PAD;
    }

    @Override
    public boolean fits() {
        return cell >= leastCell();
    }

    @Override
    public int reluctance() {
        int empty = columns * rows - entries.size();
        int broken =
                (int)
                        entries.stream()
                                .filter(
                                        entry ->
                                                entry.label.natural(bench.type())
                                                        > labelWidth(entry))
                                .count();
        return 2 * empty + broken;
    }

    @Override
    public void put(Box box, Canvas canvas, TagDraft parent) {
        TagDraft table = parent.open(Tag.Kind.TABLE);
        int pad = Math.max(0, Math.min(box.height(), most()) - core()) / rows;
        int[] tops = new int[rows + 1];
        tops[0] = box.y();
        for (int row = 0; row < rows; row++) {
            tops[row + 1] = tops[row] + height(row) + pad;
        }
        for (int at = 0; at < entries.size(); at++) {
            int row = at % rows;
            int x = box.x() + at / rows * (cell + GUTTER);
            TagDraft tag = table.open(Tag.Kind.TR);
            fact(entries.get(at), x, tops[row] + pad / 2 + VALUE.size(), canvas, tag);
            boolean last = row + 1 == rows || at + 1 == entries.size();
            int weight = last ? HEAVY : HAIR;
            Colour colour = last ? bench.style().colours().ink() : bench.style().colours().hair();
            canvas.rule(new Box(x, tops[row + 1] - weight, cell, weight), colour);
        }
    }

    private void fact(Entry entry, int x, int baseline, Canvas canvas, TagDraft row) {
        Colour ink = bench.style().colours().ink();
        Lettering label = Lettering.in(row.cell(Tag.Cell.ROW_HEAD), entry.label.words());
        int at = baseline;
        for (Line line : entry.label.lines(labelWidth(entry), bench.type()).words()) {
            label.put(canvas, line, x, at, ink);
            at += TableCell.leading(line);
        }
        Lettering value = Lettering.in(row.cell(Tag.Cell.VALUE), entry.value.words());
        int below = baseline;
        for (Line line : entry.value.lines(cell, bench.type()).words()) {
            value.put(canvas, line, x + cell - line.width(), below, ink);
            below += TableCell.leading(line);
        }
    }
}
