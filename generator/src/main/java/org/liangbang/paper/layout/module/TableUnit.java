package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;

/** A table inside a text: it is never parted, and has a little air above and below. */
final class TableUnit implements Unit {
    private static final int AIR = 2_000;

    private final TableSetter table;
    private final PaperStyle style;

    TableUnit(TableSetter table, PaperStyle style) {
        this.table = table;
        this.style = style;
    }

    @Override
    public List<Choice> choices() {
        int row = style.grid().row();
        int rows = (table.least() + 2 * AIR + row - 1) / row;
        return List.of(new Choice(rows, 0), new Choice(rows + 1, 300));
    }

    @Override
    public long parted(int before, int all) {
        return before == all ? 0 : FORBIDDEN;
    }

    @Override
    public void put(List<Slot> slots, Canvas canvas, TagDraft parent) {
        Grid grid = style.grid();
        int height = slots.size() * grid.row() - 2 * AIR;
        table.put(slots.get(0).x(), grid.y(slots.get(0).row()) + AIR, height, canvas, parent);
    }
}
