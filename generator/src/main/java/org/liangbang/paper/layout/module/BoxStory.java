package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.HeadlineStyle;
import org.liangbang.paper.type.Line;

/** One story in a frame at one width: a headline, text in columns a little narrower, a byline. */
final class BoxStory {
    private static final int LEAST_LINES = 3;
    private static final long COST_OF_CELL = 400;

    private final StoryText text;
    private final Bench bench;
    private final Headline headline;
    private final Flow flow;
    private final Passage byline;
    private final List<Line> bylines;
    private final BoxColumns columns;

    /**
     * The columns inside a frame.
     *
     * @param count how many
     * @param measure how wide each
     * @param step from one's left edge to the next one's
     */
    record BoxColumns(int count, int measure, int step) {
        int width() {
            return (count - 1) * step + measure;
        }
    }

    BoxStory(
            StoryText text,
            HeadlineStyle style,
            BoxColumns columns,
            Passages passages,
            Bench bench) {
        this.text = text;
        this.bench = bench;
        this.columns = columns;
        Headline.Words words = StoryParts.words(text, Voice.SONG_TITLE, passages);
        this.headline = Headline.fit(words, style, columns.width(), bench.type());
        this.flow = FlowBuilder.flow(text, passages, bench, columns.measure());
        this.byline = passages.of(text.byline(), Voice.KAI);
        this.bylines = StoryParts.byline(text, passages, bench, columns.measure());
    }

    boolean fits() {
        return headline.fits();
    }

    /**
     * What it costs to fill so many rows, in cells of white; {@link Unit#FORBIDDEN} if it cannot.
     */
    long cost(int rows) {
        return cost(rows, air(rows));
    }

    /** How many rows open under the headline cost least when it has so many rows. */
    private int air(int rows) {
        int best = 0;
        for (int air = 1; air <= bench.style().mostAir(); air++) {
            if (cost(rows, air) < cost(rows, best)) {
                best = air;
            }
        }
        return best;
    }

    private long cost(int rows, int air) {
        int each = rows - headline.rows() - air;
        int capacity = each * columns.count() - bylines.size();
        if (each < LEAST_LINES + bylines.size()) {
            return Unit.FORBIDDEN;
        }
        long least = Unit.FORBIDDEN;
        for (int slack = 0; slack < columns.count(); slack++) {
            long cost = flow.cost(capacity - slack);
            if (cost < Unit.FORBIDDEN) {
                least = Math.min(least, cost / COST_OF_CELL + slack);
            }
        }
        long open = (long) air * (air + 1) / 2 * columns.count();
        return least < Unit.FORBIDDEN ? least + open + torn(each) : least;
    }

    private long torn(int rows) {
        List<Integer> rooms = rooms(rows);
        int room = rooms.stream().mapToInt(Integer::intValue).sum();
        int torn = flow.torn(rooms, room - columns.count() + 1);
        return torn < 0 ? Unit.FORBIDDEN : torn;
    }

    /** How many rows of text each column has when all of them have so many rows. */
    private List<Integer> rooms(int each) {
        List<Integer> rooms = new ArrayList<>(Collections.nCopies(columns.count(), each));
        rooms.set(columns.count() - 1, each - bylines.size());
        return rooms;
    }

    /** Puts it at a place. */
    Fitting put(int x, int row, int rows, Canvas page, TagDraft parent) {
        Canvas canvas = page.of(text.article().id());
        TagDraft story = parent.open(Tag.Kind.ART);
        Grid grid = bench.style().grid();
        int air = air(rows);
        headline.put(canvas, story, bench.style(), new Headline.Spot(x, grid.y(row), air));
        int top = row + headline.rows() + air;
        int each = rows - headline.rows() - air;
        List<Integer> rooms = rooms(each);
        List<Slot> slots = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            for (int at = 0; at < rooms.get(column); at++) {
                slots.add(new Slot(x + column * columns.step(), top + at));
            }
        }
        Flow.Filling chosen = flow.fill(rooms, slots.size() - columns.count() + 1);
        flow.put(chosen, slots, canvas, story, bench.style());
        byline(x + columns.width(), row + rows - bylines.size(), canvas, story);
        return new Fitting(
                text.article().id(),
                Fitting.Kind.STORY,
                columns.count(),
                rows,
                flow.text(chosen, slots.size()),
                headline.title().size(),
                new Fitting.White(air, 0),
                text.leftOut());
    }

    private void byline(int right, int row, Canvas canvas, TagDraft story) {
        if (bylines.isEmpty()) {
            return;
        }
        Lettering letters = canvas.open(story, Tag.Kind.P, byline);
        int at = row;
        for (Line line : bylines) {
            int base = bench.style().baseline(at);
            letters.put(canvas, line, right - line.width(), base, bench.style().colours().ink());
            at++;
        }
    }
}
