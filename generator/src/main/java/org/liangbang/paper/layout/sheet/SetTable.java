package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.Length;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * A table in the width of its part, cut into bands: its head, and each row. The head is said again
 * on every sheet the table goes on to.
 */
final class SetTable {
    /** How narrow a name and words may become, in ems of their type. */
    private static final int LEAST_NAME = 7;

    private static final int LEAST_TEXT = 6;

    /** How wide the name of a group is, in 1/1000 em. */
    private static final int GROUP = 2_300;

    private static final int EM = 1_000;

    /** So many rows at the beginning of a table are not left alone on a sheet. */
    private static final int CLINGING = 2;

    private final PlacardPress press;
    private final int x;
    private final int width;
    private final int row;
    private final Branch tag;
    private final List<ColumnKind> kinds = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<List<CellCopy>> copies = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Table.Row> rows;

    /**
     * A table before it is set.
     *
     * @param table the rows and columns
     * @param room where it stands
     * @param press what it is set with
     * @param parent the tag of its part
     */
    SetTable(Table table, Room room, PlacardPress press, Branch parent) {
        this.press = press;
        this.x = room.x();
        this.width = room.width();
        this.row = press.length(room.row());
        this.tag = parent.below(Tag.Kind.TABLE);
        this.rows = table.rows();
        for (int at = 0; at < table.columns().size(); at++) {
            if (!below(table, at)) {
                kinds.add(table.columns().get(at).kind());
                titles.add(table.columns().get(at).title());
            }
        }
        for (Table.Row each : table.rows()) {
            copies.add(copies(table, each));
            boolean grouped = table.columns().get(0).kind() == ColumnKind.GROUP;
            groups.add(
                    grouped
                            ? org.liangbang.document.PlainText.of(each.cells().get(0).content())
                            : "");
        }
    }

    /**
     * Where a table stands.
     *
     * @param x its left edge
     * @param width how wide it is
     * @param row how high its rows are at most
     */
    record Room(int x, int width, Length row) {}

    /** Whether a column is a drawing that stands below the words to its left. */
    private static boolean below(Table table, int at) {
        Table.Column column = table.columns().get(at);
        return at > 0 && column.kind() == ColumnKind.DRAWING && column.title().isEmpty();
    }

    private List<CellCopy> copies(Table table, Table.Row each) {
        List<CellCopy> own = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            CellCopy copy =
                    CellCopy.of(each.cells().get(at), table.columns().get(at).kind(), press);
            if (below(table, at)) {
                own.set(own.size() - 1, own.get(own.size() - 1).with(copy.art()));
            } else {
                own.add(copy);
            }
        }
        return own;
    }

    private TableWidths widths() {
        List<Integer> naturals = new ArrayList<>();
        List<Integer> leasts = new ArrayList<>();
        boolean drawn = kinds.contains(ColumnKind.DRAWING);
        for (int at = 0; at < kinds.size(); at++) {
            int head = press.line(titles.get(at), head(at)).width();
            int natural = head;
            for (List<CellCopy> each : copies) {
                int wide = drawn ? each.get(at).whole(press) : each.get(at).natural(press);
                natural = Math.max(natural, wide);
            }
            boolean group = kinds.get(at) == ColumnKind.GROUP;
            int size = press.size(TypeSize.NAME);
            naturals.add(group ? Math.max(head, Math.min(natural, size * GROUP / EM)) : natural);
            int ems = kinds.get(at) == ColumnKind.NAME ? LEAST_NAME : LEAST_TEXT;
            int least = 0;
            for (List<CellCopy> each : copies) {
                least = Math.max(least, each.get(at).least(ems, press));
            }
            leasts.add(least);
        }
        return new TableWidths(kinds, naturals, leasts);
    }

    private Look head(int at) {
        return kinds.get(at) == ColumnKind.CELL
                ? press.ink(TypeSize.HEAD, Voice.HEI_TITLE)
                : press.grey(TypeSize.HEAD, Voice.HEI);
    }

    /** How many columns of like cells fit beside the others. */
    int likesThatFit() {
        return widths().most(width, press.length(Length.COLUMN_GAP));
    }

    /** Its bands, from the top. */
    List<Band> bands() {
        TableWidths widths = widths();
        boolean cells = widths.likes() > 0;
        int gap = press.length(Length.COLUMN_GAP);
        List<Integer> wide = widths.in(width - (kinds.size() - 1) * gap);
        TableGrid grid = TableGrid.of(x, width, gap, kinds, wide);
        List<Band> bands = new ArrayList<>();
        Optional<Band> again = Optional.empty();
        if (titles.stream().anyMatch(title -> !title.isBlank())) {
            List<Slug> heads = heads(wide);
            bands.add(new HeadBand(heads, grid, press, Optional.of(tag)));
            again = Optional.of(new HeadBand(heads, grid, press, Optional.empty()));
        }
        for (int at = 0; at < copies.size(); at++) {
            List<SetCell> set = new ArrayList<>();
            for (int column = 0; column < kinds.size(); column++) {
                set.add(copies.get(at).get(column).set(wide.get(column), press));
            }
            SetRow.Facts facts =
                    new SetRow.Facts(
                            groups.get(at), span(at), ends(at), rows.get(at).tied(), row, cells);
            SetRow whole = new SetRow(set, facts, grid, press, tag.below(Tag.Kind.TR));
            whole.mark(rows.get(at));
            boolean clings = at < CLINGING && at + 1 < copies.size();
            bands.add(RowBand.of(whole, clings, again));
        }
        return bands;
    }

    private List<Slug> heads(List<Integer> wide) {
        List<Slug> heads = new ArrayList<>();
        for (int at = 0; at < kinds.size(); at++) {
            heads.add(press.set(titles.get(at), head(at), wide.get(at)));
        }
        return heads;
    }

    /** How many rows a group has that begins at a row; 0 when none begins there. */
    private int span(int at) {
        if (at > 0 && groups.get(at).equals(groups.get(at - 1))) {
            return 0;
        }
        int end = at;
        while (end < groups.size() && groups.get(end).equals(groups.get(at))) {
            end++;
        }
        return end - at;
    }

    /** Whether a row is the last of its group or of the table. */
    private boolean ends(int at) {
        return at + 1 == groups.size() || !groups.get(at).equals(groups.get(at + 1));
    }
}
