package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.SheetStyle.Length;

/** A row in the widths of its columns. First baselines of all cells stand on one line. */
final class SetRow {
    private static final int HEAVY = 750;
    private static final int HAIR = 350;
    private static final int TIE_BAR = 2_000;
    private static final int FRAME = 2_600;
    private static final int HATCH = 4_500;
    private static final int HATCH_STEP = 3_600;
    private static final int HATCH_WEIGHT = 500;

    private final List<SetCell> cells;
    private final Facts facts;
    private final TableGrid grid;
    private final PlacardPress press;
    private final Branch tag;
    private final int drop;
    private final List<SetCell.Tags> tags = new ArrayList<>();
    private final List<Optional<Sign>> marks = new ArrayList<>();

    /**
     * What is known of a row beside its words.
     *
     * @param group the group it belongs to; may be empty
     * @param span how many rows the group has, when it begins here; else 0
     * @param ends whether the group or the table ends with it
     * @param tied whether it shares its rank
     * @param most how high it may be
     * @param matrix whether the table has columns of like cells
     */
    record Facts(String group, int span, boolean ends, boolean tied, int most, boolean matrix) {}

    SetRow(List<SetCell> cells, Facts facts, TableGrid grid, PlacardPress press, Branch tag) {
        this.cells = List.copyOf(cells);
        this.facts = facts;
        this.grid = grid;
        this.press = press;
        this.tag = tag;
        this.drop = cells.stream().mapToInt(SetCell::drop).max().orElse(0);
    }

    /** Takes the signs of its like cells, by which these are framed or hatched. */
    void mark(Table.Row row) {
        int likes = grid.kinds().size() - (int) likes();
        int from = row.cells().size() - (int) likes();
        for (int at = 0; at < grid.kinds().size(); at++) {
            boolean like = grid.kinds().get(at) == ColumnKind.CELL && !grid.even();
            List<Inline> note =
                    like ? row.cells().get(from + at - likes).note() : List.<Inline>of();
            marks.add(
                    !note.isEmpty() && note.get(0) instanceof Inline.State state
                            ? Optional.of(state.sign())
                            : Optional.empty());
        }
    }

    private long likes() {
        return grid.kinds().stream().filter(kind -> kind == ColumnKind.CELL).count();
    }

    private int shift(SetCell cell) {
        return cell.places().isEmpty() ? 0 : drop - cell.drop();
    }

    /** How high its words are. */
    int height() {
        int height = 0;
        for (SetCell cell : cells) {
            height = Math.max(height, shift(cell) + cell.height());
        }
        return height;
    }

    int pad() {
        return press.length(Length.PAD);
    }

    /** How high it may be; one without words stays as it is. */
    int most() {
        return cells.stream().allMatch(cell -> cell.places().isEmpty()) ? 0 : facts.most;
    }

    /** What of a part of it really has words, from their upper edge to their lower. */
    SetCell.Extent extent(SetCell.Stretch stretch) {
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (SetCell cell : cells) {
            int shift = shift(cell);
            for (SetCell.Extent each : cell.extents()) {
                if (stretch.below(shift).holds(each)) {
                    top = Math.min(top, shift + each.top());
                    bottom = Math.max(bottom, shift + each.bottom());
                }
            }
        }
        return top > bottom ? new SetCell.Extent(0, 0) : new SetCell.Extent(top, bottom);
    }

    /**
     * Puts a part of its words.
     *
     * @param stretch which part of its words
     * @param y the upper edge of the band
     * @param height how high the band is
     */
    void put(SetCell.Stretch stretch, int y, int height, Leaf leaf) {
        ground(y, height, leaf);
        boolean begins = leaf.begins(facts.group);
        open();
        SetCell.Extent words = extent(stretch);
        int top = y + (height - words.bottom() + words.top()) / 2 - words.top();
        for (int at = 0; at < cells.size(); at++) {
            SetCell cell = cells.get(at);
            int shift = shift(cell);
            Box box = new Box(grid.left(at), top + shift, grid.widths().get(at), 0);
            if (cell.isDrawn()) {
                Box band = new Box(box.x(), y, box.width(), height);
                cell.fill(band, tags.get(at), leaf, press);
            } else if (at > 0 || !grid.grouped() || facts.span > 0) {
                cell.put(stretch.below(shift), box, tags.get(at), leaf, press);
            } else if (begins) {
                cell.places()
                        .forEach(
                                place ->
                                        place.slug()
                                                .repeat(
                                                        leaf.canvas(),
                                                        Slug.Spot.left(
                                                                box.x(), box.y() + place.y())));
            }
        }
        rules(y, height, leaf);
        for (int at = 0; at < marks.size(); at++) {
            frame(at, y, height, leaf);
        }
    }

    /** Opens the tags of all cells, once. */
    private void open() {
        if (!tags.isEmpty()) {
            return;
        }
        TagDraft row = tag.tag();
        for (int at = 0; at < cells.size(); at++) {
            ColumnKind kind = grid.kinds().get(at);
            if (kind == ColumnKind.GROUP && facts.span == 0) {
                tags.add(new SetCell.Tags(List.of(), 0));
                continue;
            }
            Tag.Cell position =
                    kind == ColumnKind.GROUP
                            ? new Tag.Cell(Tag.Scope.ROW, 1, facts.span)
                            : kind == ColumnKind.NAME ? Tag.Cell.ROW_HEAD : Tag.Cell.VALUE;
            tags.add(cells.get(at).open(row.cell(position)));
        }
    }

    private void ground(int y, int height, Leaf leaf) {
        if (facts.tied) {
            leaf.rule(grid.x(), y, grid.width(), height, press.inks().tint());
            leaf.rule(grid.x() - 2 * TIE_BAR, y, TIE_BAR, height, press.inks().ink());
        }
    }

    private void rules(int y, int height, Leaf leaf) {
        for (int at = 1; at < cells.size(); at++) {
            if (grid.kinds().get(at) == ColumnKind.CELL) {
                leaf.rule(grid.edge(at), y, HAIR, height, press.inks().hair());
            }
        }
        int left = facts.ends ? grid.x() : grid.inner();
        int weight = facts.ends ? HEAVY : HAIR;
        leaf.rule(
                left,
                y + height - weight,
                grid.x() + grid.width() - left,
                weight,
                facts.ends ? press.inks().ink() : press.inks().hair());
    }

    /** What is overdue is framed; what is slow has a hatched edge. */
    private void frame(int at, int y, int height, Leaf leaf) {
        Optional<Sign> sign = marks.get(at);
        int left = grid.edge(at);
        int width = grid.edge(at + 1) - left;
        if (sign.filter(each -> each == Sign.OVERDUE || each == Sign.MISSING).isPresent()) {
            leaf.canvas()
                    .outline(new Box(left, y, width, height), new Pen(press.inks().red(), FRAME));
        } else if (sign.filter(each -> each == Sign.SLOW).isPresent()) {
            hatch(new Box(left, y, width, HATCH), leaf);
        }
    }

    private void hatch(Box box, Leaf leaf) {
        Pen pen = new Pen(press.inks().ink(), HATCH_WEIGHT);
        for (int x = box.x(); x + box.height() <= box.right(); x += HATCH_STEP) {
            leaf.canvas()
                    .path(
                            List.of(
                                    Step.move(x, box.bottom()),
                                    Step.line(x + box.height(), box.y())),
                            pen,
                            Role.Artifact.LAYOUT);
        }
    }
}
