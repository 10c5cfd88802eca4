package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.search.Cells;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.HeadlineStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.source.Span;

/** Several short stories in a frame with a label. */
public final class BoxModule implements Module {
    private static final int PADDING = 9_000;
    private static final int INSET = 2_250;
    private static final int FRAME = 750;
    private static final int HAIR = 350;
    private static final int LABEL_SIZE = 10_500;
    private static final int LABEL_PADDING = 10_000;
    private static final int LABEL_HEIGHT = 16_500;

    /** Rows over the first story, for the label, and under the last. */
    private static final int HEAD_ROWS = 2;

    private static final int FOOT_ROWS = 1;
    private static final int BETWEEN = 1;

    private final String id;
    private final String name;
    private final Span span;
    private final Bench bench;
    private final Passage label;
    private final List<Width> widths = new ArrayList<>();

    /**
     * What is known about the box at one width.
     *
     * @param stories the stories; empty when they cannot stand at this width
     * @param splits for each number of rows the rows of each story; none where it cannot be filled
     * @param costs for each number of rows what that costs
     */
    private record Width(List<BoxStory> stories, List<Optional<int[]>> splits, List<Long> costs) {
        int least() {
            for (int rows = 0; rows < splits.size(); rows++) {
                if (splits.get(rows).isPresent()) {
                    return rows;
                }
            }
            return IMPOSSIBLE;
        }

        int atMost(int rows) {
            int at = Math.min(rows, splits.size() - 1);
            while (splits.get(at).isEmpty()) {
                at--;
            }
            return at;
        }
    }

    /**
     * A box.
     *
     * @param id by which it is known on the page
     * @param name the words on its label
     * @param stories its stories, in order
     * @param passages makes passages, at the place of the box
     * @param bench what it is set with
     */
    public BoxModule(
            String id, String name, List<StoryText> stories, Passages passages, Bench bench) {
        this.id = id;
        this.name = name;
        this.span = passages.place();
        this.bench = bench;
        this.label = passages.of(name, Voice.HEI_TITLE);
        for (int wide = 1; wide <= bench.style().grid().columns(); wide++) {
            widths.add(width(wide, stories, passages));
        }
    }

    private Width width(int wide, List<StoryText> texts, Passages passages) {
        Optional<HeadlineStyle> style = bench.style().headline(HeadlineStyle.Use.BOX, wide);
        List<BoxStory> stories = new ArrayList<>();
        if (style.isPresent()) {
            BoxStory.BoxColumns columns = columns(wide);
            for (StoryText text : texts) {
                Passages own = passages.at(text.article().span());
                stories.add(new BoxStory(text, style.get(), columns, own, bench));
            }
        }
        if (stories.isEmpty() || !stories.stream().allMatch(BoxStory::fits)) {
            return new Width(List.of(), List.of(), List.of());
        }
        BoxSplit split = new BoxSplit(stories, bench.most());
        List<Optional<int[]>> splits = new ArrayList<>();
        List<Long> costs = new ArrayList<>();
        int fixed = HEAD_ROWS + FOOT_ROWS + (stories.size() - 1) * BETWEEN;
        for (int rows = 0; rows <= bench.most(); rows++) {
            splits.add(rows < fixed ? Optional.empty() : split.rows(rows - fixed));
            costs.add(rows < fixed ? Unit.FORBIDDEN : split.cost(rows - fixed));
        }
        return new Width(stories, splits, costs);
    }

    /** As many whole characters in a column as leave at least one between two columns. */
    private BoxStory.BoxColumns columns(int wide) {
        int em = bench.style().body().size();
        int inner = bench.style().grid().width(wide) - 2 * PADDING;
        int measure = (inner - (wide - 1) * em) / wide / em * em;
        int step = wide == 1 ? 0 : (inner - measure) / (wide - 1);
        return new BoxStory.BoxColumns(wide, measure, step);
    }

    private Width at(int columns) {
        return widths.get(columns - 1);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public int least(int columns) {
        return at(columns).least();
    }

    @Override
    public int filled(int columns, int rows) {
        return at(columns).atMost(rows);
    }

    @Override
    public int reluctance(int columns, int rows) {
        Width width = at(columns);
        int cost = (int) (long) width.costs().get(width.atMost(rows));
        return cost + (columns == 2 ? 0 : 20);
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
        TagDraft box = parent.open(Tag.Kind.SECT);
        frame(cells, canvas, box);
        Width width = at(cells.columns());
        int[] rows = width.splits().get(width.atMost(cells.rows())).orElseThrow();
        int spare = cells.rows() - width.atMost(cells.rows());
        int x = grid.x(cells.column()) + PADDING;
        int row = cells.row() + HEAD_ROWS;
        List<Fitting> fittings = new ArrayList<>();
        for (int at = 0; at < rows.length; at++) {
            fittings.add(width.stories().get(at).put(x, row, rows[at], page, box));
            row += rows[at];
            if (at + 1 < rows.length) {
                int y = grid.y(row) + grid.row() / 2;
                int wide = grid.width(cells.columns()) - 2 * PADDING;
                canvas.rule(new Box(x, y, wide, HAIR), bench.style().colours().fill());
                row += BETWEEN;
            }
        }
        int lines = Arrays.stream(rows).sum();
        fittings.add(
                0,
                new Fitting(
                        id,
                        Fitting.Kind.BOX,
                        cells.columns(),
                        cells.rows(),
                        new Fitting.Text(lines, 0, List.of()),
                        0,
                        new Fitting.White(0, spare),
                        Fitting.LeftOut.NOTHING));
        return fittings;
    }

    private void frame(Cells cells, Canvas canvas, TagDraft box) {
        Grid grid = bench.style().grid();
        int x = grid.x(cells.column());
        int top = grid.y(cells.row()) + INSET;
        int bottom = grid.y(cells.bottom()) - INSET;
        int wide = grid.width(cells.columns());
        canvas.outline(
                new Box(x, top, wide, bottom - top), new Pen(bench.style().colours().ink(), FRAME));
        Line line = bench.type().line(label.runs(), LABEL_SIZE);
        int labelWidth = line.width() + 2 * LABEL_PADDING;
        Box tab = new Box(x + PADDING, top, labelWidth, LABEL_HEIGHT);
        canvas.rule(tab, bench.style().colours().ink());
        int base = Grid.centred(top, LABEL_HEIGHT, LABEL_SIZE);
        Lettering letters = canvas.open(box, Tag.Kind.H2, label);
        letters.put(canvas, line, tab.x() + LABEL_PADDING, base, Colour.WHITE);
    }
}
