package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.model.Photo;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.search.Cells;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.HeadlineStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.source.Span;

/** A story: headline, text in columns, photos, byline. */
public final class StoryModule implements Module {
    /** What a line costs that stands alone at the top of a column, in cells of white. */
    public static final int TORN = 2_000;

    /** A column of text higher than this is a tower, the more so when it stands alone. */
    private static final int TOWER = 34;

    private static final int LONE_TOWER = 26;

    private final StoryText text;
    private final HeadlineStyle.Use use;
    private final Bench bench;
    private final Flow flow;
    private final Headline.Words words;
    private final Passage byline;
    private final List<Line> bylineLines;
    private final StoryPlanner.Around around;
    private final List<PhotoPlate.PhotoSource> sources = new ArrayList<>();
    private final List<Width> widths = new ArrayList<>();

    /**
     * A story.
     *
     * @param text the article
     * @param use which headlines it gets
     * @param voice the face of its title
     * @param passages makes passages, at the place of the article
     * @param bench what it is set with
     */
    public StoryModule(
            StoryText text, HeadlineStyle.Use use, Voice voice, Passages passages, Bench bench) {
        this.text = text;
        this.use = use;
        this.bench = bench;
        Grid grid = bench.style().grid();
        this.flow = FlowBuilder.flow(text, passages, bench, grid.column());
        this.words = StoryParts.words(text, voice, passages);
        this.byline = passages.of(text.byline(), Voice.KAI);
        this.bylineLines = StoryParts.byline(text, passages, bench, grid.column());
        this.around =
                new StoryPlanner.Around(bylineLines.size(), runsOn(), bench.style().mostAir());
        for (Photo photo : text.photos()) {
            StoryParts.photo(photo, passages, bench.photos()).ifPresent(sources::add);
        }
        for (int wide = 1; wide <= grid.columns(); wide++) {
            widths.add(width(wide));
        }
    }

    /** Whether the byline fits behind the last words, whatever lines they are set in. */
    private boolean runsOn() {
        int em = bench.style().body().size();
        return bylineLines.size() == 1 && bylineLines.get(0).width() + em <= flow.lastRoom();
    }

    /**
     * Everything that is known about the story at one width. A plan is looked for when its height
     * is asked for, for a search of pages asks for few of all heights; not thread-safe.
     */
    private static final class Width {
        private final Optional<Headline> headline;
        private final List<PhotoSet> photos;
        private final Optional<StoryPlanner> planner;
        private final Map<Integer, Optional<StoryPlan>> plans = new TreeMap<>();
        private final int most;
        private final int least;

        Width(
                Optional<Headline> headline,
                List<PhotoSet> photos,
                Optional<StoryPlanner> planner,
                int most) {
            this.headline = headline;
            this.photos = photos;
            this.planner = planner;
            this.most = most;
            int first = 0;
            while (first <= most && found(first).isEmpty()) {
                first++;
            }
            this.least = first <= most ? first : IMPOSSIBLE;
        }

        private Optional<StoryPlan> found(int rows) {
            return plans.computeIfAbsent(
                    rows, asked -> planner.flatMap(planner -> planner.plan(asked)));
        }

        /** So many rows, or the next fewer that can be filled. */
        int filled(int rows) {
            int at = Math.min(rows, most);
            while (found(at).isEmpty()) {
                at--;
            }
            return at;
        }

        /** The best plan for the rows that it fills of so many. */
        StoryPlan plan(int rows) {
            return found(filled(rows)).orElseThrow();
        }
    }

    private Width width(int wide) {
        Grid grid = bench.style().grid();
        Optional<Headline> headline =
                bench.style()
                        .headline(use, wide)
                        .map(step -> Headline.fit(words, step, grid.width(wide), bench.type()))
                        .filter(Headline::fits);
        List<PhotoSet> sets = headline.isPresent() ? photoSets(wide) : List.of();
        Optional<StoryPlanner> planner =
                headline.map(over -> new StoryPlanner(flow, over, wide, around, sets));
        return new Width(headline, sets, planner, bench.most());
    }

    private List<PhotoSet> photoSets(int wide) {
        List<PhotoSet> sets = new ArrayList<>();
        if (sources.isEmpty()) {
            return sets;
        }
        boolean lead = use == HeadlineStyle.Use.FRONT;
        PhotoSet.Place beside = lead ? PhotoSet.Place.TOP : PhotoSet.Place.FOOT;
        if (wide <= 2) {
            sets.add(set(wide, lead ? PhotoSet.Place.TOP : PhotoSet.Place.ABOVE, wide));
        } else {
            sets.add(set(2, beside, wide));
            sets.add(set(3, wide == 3 ? PhotoSet.Place.TOP : beside, wide));
        }
        if (wide == 2 || wide == 3) {
            sets.add(set(1, PhotoSet.Place.TOP, wide));
        }
        return sets;
    }

    private PhotoSet set(int span, PhotoSet.Place place, int wide) {
        int width = bench.style().grid().width(span);
        List<PhotoPlate> plates =
                sources.stream().map(source -> new PhotoPlate(source, width, bench)).toList();
        return PhotoSet.of(span, place, plates, wide);
    }

    private Width at(int columns) {
        return widths.get(columns - 1);
    }

    @Override
    public String id() {
        return text.article().id();
    }

    @Override
    public String title() {
        return text.article().front().title().value();
    }

    @Override
    public Span span() {
        return text.article().span();
    }

    @Override
    public int least(int columns) {
        return at(columns).least;
    }

    @Override
    public int filled(int columns, int rows) {
        return at(columns).filled(rows);
    }

    @Override
    public int reluctance(int columns, int rows) {
        Width width = at(columns);
        Headline headline = width.headline.orElseThrow();
        int cost = width.plan(rows).cost() + headline.reluctance();
        int body = rows - headline.rows();
        int tower = columns == 1 ? LONE_TOWER : TOWER;
        if (body > tower) {
            cost += (body - tower) * (columns == 1 ? 4 : 3);
        }
        return cost + StoryParts.reluctance(use, columns);
    }

    @Override
    public boolean headed(int columns, int rows) {
        return !pictured(columns, rows);
    }

    @Override
    public boolean pictured(int columns, int rows) {
        return at(columns).plan(rows).head() > 0;
    }

    @Override
    public List<Fitting> put(Cells cells, Canvas page, TagDraft parent) {
        Canvas canvas = page.of(id());
        Grid grid = bench.style().grid();
        Width width = at(cells.columns());
        StoryPlan plan = width.plan(cells.rows());
        Headline headline = width.headline.orElseThrow();
        TagDraft story = parent.open(Tag.Kind.ART);
        int x = grid.x(cells.column());
        int y = grid.y(cells.row() + plan.head());
        headline.put(canvas, story, bench.style(), new Headline.Spot(x, y, plan.air()));
        List<Integer> rooms = plan.rooms().stream().map(StoryPlan.Room::rows).toList();
        Flow.Filling chosen = flow.fill(rooms, plan.fewest());
        List<Slot> slots = slots(cells, plan);
        flow.put(chosen, slots, canvas, story, bench.style());
        photos(cells, plan, canvas, story);
        byline(plan.runOn() ? chosen.last(slots) : behind(cells, plan), canvas, story);
        int open = cells.rows() - width.filled(cells.rows());
        return List.of(
                new Fitting(
                        id(),
                        Fitting.Kind.STORY,
                        cells.columns(),
                        cells.rows(),
                        flow.text(chosen, plan.capacity()),
                        headline.title().size(),
                        new Fitting.White(plan.air(), open),
                        text.leftOut()));
    }

    private List<Slot> slots(Cells cells, StoryPlan plan) {
        List<Slot> slots = new ArrayList<>();
        for (StoryPlan.Room room : plan.rooms()) {
            int x = bench.style().grid().x(cells.column() + room.column());
            for (int row = 0; row < room.rows(); row++) {
                slots.add(new Slot(x, cells.row() + room.row() + row));
            }
        }
        return slots;
    }

    private void photos(Cells cells, StoryPlan plan, Canvas canvas, TagDraft story) {
        StoryPlan.Plate plate = plan.plate();
        for (PhotoSet set : at(cells.columns()).photos) {
            if (set.span() == plate.span()) {
                int row = cells.row() + plate.row();
                int x = bench.style().grid().x(cells.column() + cells.columns() - set.span());
                for (PhotoPlate each : set.plates()) {
                    each.put(x, row, plate.rows(), canvas, story);
                    row += plate.rows() + each.wordRows();
                }
            }
        }
    }

    /** The row behind the last column of text. */
    private Slot behind(Cells cells, StoryPlan plan) {
        StoryPlan.Room last = plan.rooms().get(plan.rooms().size() - 1);
        int x = bench.style().grid().x(cells.column() + last.column());
        return new Slot(x, cells.row() + last.row() + last.rows());
    }

    private void byline(Slot first, Canvas canvas, TagDraft story) {
        if (bylineLines.isEmpty()) {
            return;
        }
        Grid grid = bench.style().grid();
        int right = first.x() + grid.column();
        int row = first.row();
        Lettering letters = canvas.open(story, Tag.Kind.P, byline);
        for (Line line : bylineLines) {
            int base = bench.style().baseline(row);
            letters.put(canvas, line, right - line.width(), base, bench.style().colours().ink());
            row++;
        }
    }
}
