package org.liangbang.paper.layout.module;

import java.util.List;
import java.util.stream.IntStream;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;

/** A table inside a text under its title: never parted, with a little air above and below. */
final class TableUnit implements Unit {
    private static final int AIR = 2_000;

    /** So many rows more may it take than it needs, and what each costs. */
    private static final int LOOSER = 3;

    private static final long LOOSE = 300;

    private final Legend legend;
    private final TablePlate table;
    private final PaperStyle style;

    TableUnit(Legend legend, TablePlate table, PaperStyle style) {
        this.legend = legend;
        this.table = table;
        this.style = style;
    }

    @Override
    public List<Choice> choices() {
        int row = style.grid().row();
        int rows = (legend.height() + table.least() + 2 * AIR + row - 1) / row;
        return IntStream.rangeClosed(0, LOOSER)
                .mapToObj(more -> new Choice(rows + more, more * LOOSE))
                .toList();
    }

    @Override
    public long parted(int before, int all) {
        return before == all ? 0 : BROKEN;
    }

    @Override
    public void put(List<Slot> slots, Canvas canvas, TagDraft parent) {
        Grid grid = style.grid();
        int x = slots.get(0).x();
        int top = grid.y(slots.get(0).row()) + AIR;
        legend.put(x, top, canvas, parent);
        int height = slots.size() * grid.row() - 2 * AIR - legend.height();
        table.put(x, top + legend.height(), height, canvas, parent);
    }
}
