package org.liangbang.paper.layout.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.liangbang.document.Block;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.Poster;
import org.liangbang.document.placard.WallSheet;

/** Placards by chance, from almost empty to far too long for one sheet. */
final class RandomPlacard {
    private static final String HAN = "一二三四五六七八九十甲乙丙丁河岸街道村社区沟渠路灯账本";
    private static final Drawing DRAWING =
            new Drawing(90, List.of(new Drawing.Bar(0, 10, 700, 60, Drawing.Paint.INK)));

    private final Random random;
    private final SmallPlacards paper;

    RandomPlacard(SmallPlacards paper, int seed) {
        this.paper = paper;
        this.random = new Random(seed);
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(most);
        for (int at = 0; at < length; at++) {
            boolean mark = at > 1 && at + 2 < length && random.nextInt(9) == 0;
            text.append(mark ? "，" : HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }

    private Inline.State state(int most) {
        Sign[] signs = Sign.values();
        return new Inline.State(signs[random.nextInt(signs.length)], text(most));
    }

    private Cell cell(ColumnKind kind, int most) {
        return switch (kind) {
            case STATE -> Cell.of(state(5));
            case RANK, TOTAL, NUMBER, DATE -> Cell.of(Integer.toString(random.nextInt(999)));
            case CELL ->
                    Cell.of(
                                    List.of(
                                            new Inline.Strong(Inline.line("" + random.nextInt(99))),
                                            Inline.text("／99")))
                            .noted(List.of(state(4)));
            case GROUP -> Cell.of(text(4));
            case NAME -> Cell.of(text(most)).noted(Inline.line(text(most)));
            case TEXT, DRAWING -> Cell.of(text(most));
        };
    }

    private Table table(List<ColumnKind> kinds, int rows, int most) {
        List<Column> columns = kinds.stream().map(kind -> new Column(text(4), kind)).toList();
        List<Table.Row> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            all.add(Table.Row.of(kinds.stream().map(kind -> cell(kind, most)).toList()));
        }
        return new Table("", columns, all, List.of());
    }

    private Part part(List<ColumnKind> kinds, int rows, int most) {
        return new Part(
                text(4),
                text(9),
                text(14),
                Optional.of(table(kinds, rows, most)),
                List.of(Inline.line(text(most * 3))));
    }

    /** How long the texts of a cell are at most: now and then longer than a sheet. */
    private int length() {
        return random.nextInt(12) == 0 ? 3_000 : 4 + random.nextInt(60);
    }

    private List<Inline.State> states() {
        List<Inline.State> states = new ArrayList<>();
        for (int at = random.nextInt(6); at >= 0; at--) {
            states.add(state(3));
        }
        return states;
    }

    /** A chart with so many units. */
    WallSheet wall(int units) {
        List<ColumnKind> kinds = new ArrayList<>(List.of(ColumnKind.GROUP, ColumnKind.NAME));
        kinds.add(ColumnKind.TEXT);
        for (int at = 0; at < units; at++) {
            kinds.add(ColumnKind.CELL);
        }
        List<ColumnKind> list = List.of(ColumnKind.STATE, ColumnKind.TEXT, ColumnKind.NUMBER);
        return new WallSheet(
                paper.cover(text(14)),
                List.of(text(12), text(12)),
                new Block.Chart(text(5), text(9), DRAWING, Optional.empty()),
                states(),
                Part.of("", "", table(kinds, 1 + random.nextInt(15), 4 + random.nextInt(20))),
                List.of(
                        Part.of(text(5), text(8), table(list, 1 + random.nextInt(8), 20)),
                        Part.of(text(5), "", table(list, 1 + random.nextInt(20), 12))));
    }

    Poster poster() {
        List<ColumnKind> cells = new ArrayList<>();
        for (int at = random.nextInt(6); at >= 0; at--) {
            cells.add(ColumnKind.CELL);
        }
        List<ColumnKind> list =
                List.of(ColumnKind.STATE, ColumnKind.NAME, ColumnKind.TEXT, ColumnKind.DATE);
        return new Poster(
                paper.cover(text(20)),
                states(),
                List.of(new Inline.Strong(Inline.line("23")), Inline.text("／27项")),
                List.of(
                        part(cells, 1 + random.nextInt(12), 5),
                        part(list, 1 + random.nextInt(25), length())),
                new Part(text(5), "", "", Optional.empty(), List.of(Inline.line(text(length())))),
                states());
    }

    Notice notice() {
        List<ColumnKind> kinds =
                List.of(ColumnKind.RANK, ColumnKind.NAME, ColumnKind.TOTAL, ColumnKind.TEXT);
        LocalDate first = LocalDate.of(2025, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Notice(
                paper.cover(text(16)),
                List.of(Inline.line(text(200))),
                List.of(part(kinds, 1 + random.nextInt(40), length())),
                Optional.of(
                        new Notice.Period(
                                text(6), first, first.plusDays(random.nextInt(25)), text(9))),
                List.of(
                        new Block.Fact("电话", Inline.line(text(20))),
                        new Block.Fact("当面", Inline.line(text(60)))),
                text(12),
                text(10));
    }
}
