package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.WallSheet;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.style.SheetStyle.Length;

/** Makes up wall charts. Units for which there is no room beside the others stand below them. */
final class WallSetter {
    /** A tail that takes more of the sheet than this flows with the rest, in per cent. */
    private static final int MOST_TAIL = 40;

    private static final int ALL = 100;

    private final WallSheet wall;
    private final PlacardPress press;
    private final Branch tag;

    WallSetter(WallSheet wall, PlacardPress press, Branch tag) {
        this.wall = wall;
        this.press = press;
        this.tag = tag;
    }

    MakeUp makeUp() {
        Box area = press.area();
        PartHead.Column whole = new PartHead.Column(area.x(), area.width());
        List<Band> bands = new ArrayList<>();
        for (Part part : parts(whole)) {
            bands.addAll(Parts.bands(part, whole, Length.ROW, press, tag));
        }
        Optional<CodeMark> code = CodeMark.of(wall.cover(), press.length(Length.CODE), press);
        WallTail tail = WallTail.of(wall, code, press, tag);
        if ((long) tail.least() * ALL > (long) area.height() * MOST_TAIL) {
            for (Part key : wall.keys()) {
                bands.add(Band.air(press.length(Length.GAP)));
                bands.addAll(Parts.bands(key, whole, Length.LIST_ROW, press, tag));
            }
            tail = WallTail.bare(wall, code, press, tag);
        }
        return new MakeUp(wall.cover(), WallCrown.of(wall, press, tag), bands, tail, tag);
    }

    /** The chart, in as many pieces as its columns take. */
    private List<Part> parts(PartHead.Column whole) {
        Part chart = wall.chart();
        Table table = chart.table().orElseThrow();
        List<Part> parts = new ArrayList<>();
        List<Integer> likes = columns(table, true);
        List<Integer> others = columns(table, false);
        int from = 0;
        while (from == 0 || from < likes.size()) {
            List<Integer> left = from == 0 ? others : heads(table);
            Table widest = table.only(joined(left, likes));
            int most = fit(widest, whole);
            int open = likes.size() - from;
            int pieces = Math.max(1, (open + most - 1) / most);
            int count = (open + pieces - 1) / pieces;
            List<Integer> some = likes.subList(from, from + count);
            Table piece = table.only(joined(left, some));
            parts.add(
                    new Part(
                            chart.label(),
                            chart.title(),
                            chart.scope(),
                            Optional.of(piece),
                            from + count >= likes.size() ? chart.notes() : List.of()));
            from += Math.max(1, count);
        }
        return parts;
    }

    private int fit(Table table, PartHead.Column whole) {
        SetTable.Room room = new SetTable.Room(whole.x(), whole.width(), Length.ROW);
        return new SetTable(table, room, press, tag).likesThatFit();
    }

    private static List<Integer> columns(Table table, boolean like) {
        List<Integer> columns = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            if ((table.columns().get(at).kind() == ColumnKind.CELL) == like) {
                columns.add(at);
            }
        }
        return columns;
    }

    /** What says what a row is about. */
    private static List<Integer> heads(Table table) {
        return columns(table, false).stream()
                .filter(
                        at ->
                                table.columns().get(at).kind() == ColumnKind.GROUP
                                        || table.columns().get(at).kind() == ColumnKind.NAME)
                .toList();
    }

    private static List<Integer> joined(List<Integer> left, List<Integer> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
