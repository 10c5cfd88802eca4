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
    private final List<Setting> settings = new ArrayList<>();

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
        TableShelf shelf = new TableShelf(passages, bench);
        for (int wide = 1; wide <= grid.columns(); wide++) {
            settings.add(Setting.of(DataParts.of(matter, shelf, grid.width(wide)), grid.row()));
        }
    }

    /**
     * What it is made of in a width. A page asks for these heights many thousand times.
     *
     * @param parts from the top
     * @param least the fewest rows; {@link #IMPOSSIBLE} when some part does not fit
     * @param most the most rows that it fills
     * @param reluctance what its parts cost, in cells of white
     */
    private record Setting(List<DataPart> parts, int least, int most, int reluctance) {
        static Setting of(List<DataPart> parts, int row) {
            if (!parts.stream().allMatch(DataPart::fits)) {
                return new Setting(parts, IMPOSSIBLE, IMPOSSIBLE, 0);
            }
            int between = between(parts);
            int least = parts.stream().mapToInt(DataPart::least).sum() + between;
            int most = parts.stream().mapToInt(DataPart::most).sum() + between;
            int fewest = (least + row - 1) / row;
            int reluctance = parts.stream().mapToInt(DataPart::reluctance).sum();
            return new Setting(parts, fewest, Math.max(fewest, most / row), reluctance);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return at(1).parts().stream()
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

    private Setting at(int columns) {
        return settings.get(columns - 1);
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
        return at(columns).least();
    }

    @Override
    public int filled(int columns, int rows) {
        return Math.min(rows, at(columns).most());
    }

    @Override
    public int reluctance(int columns, int rows) {
        int loose = Math.max(0, rows - least(columns)) * columns / 3;
        int wide = columns == 1 ? NARROW : WIDE * Math.max(0, columns - Math.max(3, narrowest()));
        return at(columns).reluctance() + loose + wide;
    }

    /** The fewest columns it can stand in. */
    private int narrowest() {
        int columns = 1;
        while (columns < settings.size() && least(columns) == IMPOSSIBLE) {
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
        List<DataPart> parts = at(cells.columns()).parts();
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
        int open = Math.max(0, cells.rows() - at(cells.columns()).most());
        return List.of(Fitting.data(id, cells.columns(), cells.rows(), open));
    }
}
