package org.liangbang.paper.layout.module;

import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;

/** A drawing of data inside a text, as wide as the column, under its title. */
final class ChartUnit implements Unit {
    private static final int SIZE = 8_000;
    private static final int AIR = 3_000;

    private final Block.Chart chart;
    private final Legend legend;
    private final Bench bench;
    private final int measure;

    ChartUnit(Block.Chart chart, Legend legend, Bench bench, int measure) {
        this.chart = chart;
        this.legend = legend;
        this.bench = bench;
        this.measure = measure;
    }

    private int height() {
        return chart.drawing().height() * SIZE / 100;
    }

    @Override
    public List<Choice> choices() {
        int row = bench.style().grid().row();
        int rows = (legend.height() + height() + 2 * AIR + row - 1) / row;
        return List.of(new Choice(rows, 0));
    }

    @Override
    public long parted(int before, int all) {
        return before == all ? 0 : BROKEN;
    }

    @Override
    public void put(List<Slot> slots, Canvas canvas, TagDraft parent) {
        Grid grid = bench.style().grid();
        Slot first = slots.get(0);
        int top = grid.y(first.row()) + AIR;
        legend.put(first.x(), top, canvas, parent);
        String shows =
                Optional.of(chart.description())
                        .filter(words -> !words.isEmpty())
                        .orElse(chart.title());
        Role role = new Role.Content(parent.figure(shows).id());
        Box room = new Box(first.x(), top + legend.height(), measure, height());
        new DrawingPainter(bench.style().colours(), bench.type(), canvas, role)
                .put(chart.drawing(), room, SIZE);
    }
}
