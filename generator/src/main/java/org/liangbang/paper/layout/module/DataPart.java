package org.liangbang.paper.layout.module;

import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.Table;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.paper.type.Title;

/** A part of a data block at one width: something with a least and a most height. */
interface DataPart {
    /** The least height, in 1/1000 pt. */
    int least();

    /** The most height that looks well, in 1/1000 pt. */
    int most();

    /** Whether it can stand at this width. */
    boolean fits();

    /** How badly the width suits it, in cells of white. */
    int reluctance();

    /** Puts it at a place. */
    void put(Box box, Canvas canvas, TagDraft parent);

    /** A title over a heavy rule. */
    record Heading(Passage words, Title title, Bench bench) implements DataPart {
        private static final int RULE = 2_000;
        private static final int ROW = 20_000;
        private static final int BELOW = 3_000;
        private static final int ABOVE = 3_500;

        static Heading of(Passage words, Bench bench, int width) {
            List<Integer> sizes = List.of(17_000, 16_000, 15_000, 14_000, 13_000, 12_000, 11_000);
            return new Heading(words, bench.type().title(words.runs(), width, sizes, 2), bench);
        }

        @Override
        public int least() {
            return RULE + ABOVE + title.lines().size() * ROW + BELOW;
        }

        @Override
        public int most() {
            return least();
        }

        @Override
        public boolean fits() {
            return title.fits();
        }

        @Override
        public int reluctance() {
            return 0;
        }

        @Override
        public void put(Box box, Canvas canvas, TagDraft parent) {
            canvas.rule(
                    new Box(box.x(), box.y(), box.width(), RULE), bench.style().colours().ink());
            Lettering letters = canvas.open(parent, Tag.Kind.H2, words);
            int at = box.y() + RULE + ABOVE;
            for (Line line : title.lines()) {
                int base = Grid.centred(at, ROW, title.size());
                letters.put(canvas, line, box.x(), base, bench.style().colours().ink());
                at += ROW;
            }
        }
    }

    /** Running words. */
    record Words(Passage words, List<Line> lines, int leading, Colour colour, Bench bench)
            implements DataPart {
        private static final int SIZE = 8_000;
        private static final int LEADING = 12_000;
        private static final int NOTE_SIZE = 7_000;
        private static final int NOTE_LEADING = 9_500;

        /** A sentence of its own. */
        static Words text(Passage words, Bench bench, int width) {
            Paragraph paragraph = new Paragraph(words.runs(), 0);
            List<Line> lines = bench.type().ragged(paragraph, SIZE, width);
            return new Words(words, lines, LEADING, bench.style().colours().ink(), bench);
        }

        /** What is said, small and grey, below all else. */
        static Words note(Passage words, Bench bench, int width) {
            Paragraph paragraph = new Paragraph(words.runs(), 0);
            List<Line> lines = bench.type().ragged(paragraph, NOTE_SIZE, width);
            return new Words(words, lines, NOTE_LEADING, bench.style().colours().grey(), bench);
        }

        @Override
        public int least() {
            return lines.size() * leading;
        }

        @Override
        public int most() {
            return least();
        }

        @Override
        public boolean fits() {
            return true;
        }

        @Override
        public int reluctance() {
            return 0;
        }

        @Override
        public void put(Box box, Canvas canvas, TagDraft parent) {
            Lettering letters = canvas.open(parent, Tag.Kind.P, words);
            int at = box.y();
            for (Line line : lines) {
                int base = Grid.centred(at, leading, line.size());
                letters.put(canvas, line, box.x(), base, colour);
                at += leading;
            }
        }
    }

    /** A table. */
    record Rows(TablePlate table) implements DataPart {
        @Override
        public int least() {
            return table.least();
        }

        @Override
        public int most() {
            return table.most();
        }

        @Override
        public boolean fits() {
            return table.fits();
        }

        @Override
        public int reluctance() {
            return table.reluctance();
        }

        @Override
        public void put(Box box, Canvas canvas, TagDraft parent) {
            table.put(box.x(), box.y(), box.height(), canvas, parent);
        }

        static Rows of(Table table, TableShelf shelf, int width) {
            return new Rows(TablePlate.of(table, shelf, width));
        }
    }

    /** A drawing. */
    record Figure(Block.Chart chart, Bench bench) implements DataPart {
        private static final int SIZE = 8_000;
        private static final int AIR = 8_000;

        @Override
        public int least() {
            return chart.drawing().height() * SIZE / 100 + AIR;
        }

        @Override
        public int most() {
            return least() + AIR;
        }

        @Override
        public boolean fits() {
            return true;
        }

        @Override
        public int reluctance() {
            return 0;
        }

        @Override
        public void put(Box box, Canvas canvas, TagDraft parent) {
            String shows =
                    Optional.of(chart.description())
                            .filter(words -> !words.isEmpty())
                            .orElse(chart.title());
            Role role = new Role.Content(parent.figure(shows).id());
            int height = chart.drawing().height() * SIZE / 100;
            Box room = new Box(box.x(), box.y() + AIR / 2, box.width(), height);
            new DrawingPainter(bench.style().colours(), bench.type(), canvas, role)
                    .put(chart.drawing(), room, SIZE);
        }
    }
}
