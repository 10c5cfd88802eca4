package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Block;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.search.Cells;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.source.Span;

/** A block of live data: tables, drawings and words under a title. */
public final class DataModule implements Module {
    private static final int BETWEEN = 6_000;
    private static final int FOOT = 6_000;

    /** What it costs, in cells of white, to be too narrow, and each column too wide. */
    private static final int NARROW = 12;

    private static final int WIDE = 30;

    private final String id;
    private final Matter matter;
    private final Span span;
    private final Bench bench;
    private final List<List<DataPart>> widths = new ArrayList<>();

    /**
     * What is to be set.
     *
     * @param name what a table of contents calls it when it has no title; not empty
     * @param blocks what it shows
     * @param note what is said about all of it, such as its day; may be empty
     */
    public record Matter(String name, List<Block> blocks, String note) {
        /** Keeps its own copy. */
        public Matter {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A data block.
     *
     * @param id by which it is known on the page
     * @param matter what it shows
     * @param passages makes passages, at the place of the call
     * @param bench what it is set with
     */
    public DataModule(String id, Matter matter, Passages passages, Bench bench) {
        this.id = id;
        this.matter = matter;
        this.span = passages.place();
        this.bench = bench;
        Grid grid = bench.style().grid();
        for (int wide = 1; wide <= grid.columns(); wide++) {
            widths.add(DataParts.of(matter, passages, bench, grid.width(wide)));
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return at(1).stream()
                .findFirst()
                .filter(DataPart.Heading.class::isInstance)
                .map(DataPart.Heading.class::cast)
                .map(heading -> heading.words().text())
                .orElse(matter.name());
    }

    @Override
    public Span span() {
        return span;
    }

    private List<DataPart> at(int columns) {
        return widths.get(columns - 1);
    }

    private static int between(List<DataPart> parts) {
        int between = FOOT;
        for (int at = 0; at + 1 < parts.size(); at++) {
            between += below(parts, at);
        }
        return between;
    }

    /** The room below a part; a heading keeps its own, and a note belongs to what it is about. */
    private static int below(List<DataPart> parts, int at) {
        boolean last = at + 1 == parts.size();
        return last || parts.get(at) instanceof DataPart.Heading ? 0 : BETWEEN;
    }

    @Override
    public int least(int columns) {
        List<DataPart> parts = at(columns);
        if (!parts.stream().allMatch(DataPart::fits)) {
            return IMPOSSIBLE;
        }
        int row = bench.style().grid().row();
        int least = parts.stream().mapToInt(DataPart::least).sum() + between(parts);
        return (least + row - 1) / row;
    }

    @Override
    public int filled(int columns, int rows) {
        return Math.min(rows, most(columns));
    }

    private int most(int columns) {
        List<DataPart> parts = at(columns);
        int row = bench.style().grid().row();
        int most = parts.stream().mapToInt(DataPart::most).sum() + between(parts);
        return Math.max(least(columns), most / row);
    }

    @Override
    public int reluctance(int columns, int rows) {
        int cost = at(columns).stream().mapToInt(DataPart::reluctance).sum();
        int loose = Math.max(0, rows - least(columns)) * columns / 3;
        int wide = columns == 1 ? NARROW : WIDE * Math.max(0, columns - Math.max(3, narrowest()));
        return cost + loose + wide;
    }

    /** The fewest columns it can stand in. */
    private int narrowest() {
        int columns = 1;
        while (columns < widths.size() && least(columns) == IMPOSSIBLE) {
            columns++;
        }
        return columns;
    }

    @Override
    public boolean headed(int columns, int rows) {
        return false;
    }

    @Override
    public boolean pictured(int columns, int rows) {
        return false;
    }

    @Override
    public List<Fitting> put(Cells cells, Canvas page, TagDraft parent) {
        Canvas canvas = page.of(id);
        Grid grid = bench.style().grid();
        TagDraft block = parent.open(Tag.Kind.SECT);
        List<DataPart> parts = at(cells.columns());
        int least = parts.stream().mapToInt(DataPart::least).sum();
        int give = parts.stream().mapToInt(part -> part.most() - part.least()).sum();
        int extra = cells.rows() * grid.row() - least - between(parts);
        int y = grid.y(cells.row());
        for (int at = 0; at < parts.size(); at++) {
            DataPart part = parts.get(at);
            int more = give == 0 ? 0 : (int) ((long) extra * (part.most() - part.least()) / give);
            int height = Math.min(part.most(), part.least() + more);
            Box box = new Box(grid.x(cells.column()), y, grid.width(cells.columns()), height);
            part.put(box, canvas, block);
            y += height + below(parts, at);
        }
        int open = Math.max(0, cells.rows() - most(cells.columns()));
        return List.of(Fitting.data(id, cells.columns(), cells.rows(), open));
    }
}
