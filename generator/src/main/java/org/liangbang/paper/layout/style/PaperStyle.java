package org.liangbang.paper.layout.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.paper.layout.Colour;
import org.liangbang.source.Node;

/**
 * The numbers of a printed page, as a layout file of the theme gives them.
 *
 * @param sheet size of the paper
 * @param grid where text may stand
 * @param heads the heads of pages
 * @param body sizes of running text and what belongs to it
 * @param larger larger sizes, for pages that have too little to fill them; ascending, may be empty
 * @param stories between which rows stories stand
 * @param colours the colours
 * @param headlines the ladder of headlines
 */
public record PaperStyle(
        SheetSize sheet,
        Grid grid,
        HeadStyle heads,
        BodyStyle body,
        List<BodyStyle> larger,
        StoryRows stories,
        Colours colours,
        List<HeadlineStyle> headlines) {
    /** The most that leading may be less than usual, in 1/1000 pt. */
    private static final int MOST_TIGHTER = 250;

    /** The least and the most leading of a page that has too little, in 1/1000 of its text. */
    private static final int LEAST_LEADING = 1_500;

    private static final int MOST_LEADING = 1_800;

    private static final int MOST_AIR = 2;

    private static final int MOST_AIR_LOOSE = 4;

    /** Where the baseline lies in an em that stands in the middle of its row, in 1/1000. */
    private static final int BASELINE = 880;

    /**
     * The size of the paper.
     *
     * @param width in 1/1000 pt
     * @param height in 1/1000 pt
     */
    public record SheetSize(int width, int height) {
        private static final Field<Integer> WIDTH = Field.required("width", Lengths.LENGTH);
        private static final Field<Integer> HEIGHT = Field.required("height", Lengths.LENGTH);
        static final ValueFormat<SheetSize> FORMAT =
                RecordFormat.of(
                        "paper-sheet",
                        List.of(WIDTH, HEIGHT),
                        read -> new SheetSize(read.get(WIDTH), read.get(HEIGHT)));
    }

    /**
     * Rows of the grid, both included, from 0.
     *
     * @param first the first
     * @param last the last
     */
    public record RowRange(int first, int last) {
        private static final Field<Integer> FIRST = Field.required("first", Lengths.COUNT);
        private static final Field<Integer> LAST = Field.required("last", Lengths.COUNT);
        private static final ValueFormat<RowRange> FORMAT =
                RecordFormat.of(
                        "paper-rows",
                        List.of(FIRST, LAST),
                        read -> new RowRange(read.get(FIRST), read.get(LAST)));

        /** As many rows from the same first one. */
        public RowRange of(int count) {
            return new RowRange(first, first + count - 1);
        }

        /** How many rows these are. */
        public int count() {
            return last - first + 1;
        }
    }

    /**
     * Between which rows stories stand.
     *
     * @param front on the first page
     * @param headed on a page with a headline over all columns and a lead under it
     * @param titled on a page with a headline over all columns and nothing under it
     * @param plain on any other page
     */
    public record StoryRows(RowRange front, RowRange headed, RowRange titled, RowRange plain) {
        private static final Field<RowRange> FRONT = Field.required("front", RowRange.FORMAT);
        private static final Field<RowRange> HEADED = Field.required("headed", RowRange.FORMAT);
        private static final Field<RowRange> TITLED = Field.required("titled", RowRange.FORMAT);
        private static final Field<RowRange> PLAIN = Field.required("plain", RowRange.FORMAT);
        private static final ValueFormat<StoryRows> FORMAT =
                RecordFormat.of(
                        "paper-stories",
                        List.of(FRONT, HEADED, TITLED, PLAIN),
                        read ->
                                new StoryRows(
                                        read.get(FRONT),
                                        read.get(HEADED),
                                        read.get(TITLED),
                                        read.get(PLAIN)));
    }

    /**
     * The colours of the paper; nothing may be lost when it is printed grey.
     *
     * @param ink text
     * @param grey quiet text
     * @param fill filled shapes
     * @param hair hairlines
     * @param tint behind shared places of a table
     * @param red overdue, missing, judges apart, and one line under the nameplate
     */
    public record Colours(
            Colour ink, Colour grey, Colour fill, Colour hair, Colour tint, Colour red) {
        private static final Field<Colour> INK = Field.required("ink", Lengths.COLOUR);
        private static final Field<Colour> GREY = Field.required("grey", Lengths.COLOUR);
        private static final Field<Colour> FILL = Field.required("fill", Lengths.COLOUR);
        private static final Field<Colour> HAIR = Field.required("hair", Lengths.COLOUR);
        private static final Field<Colour> TINT = Field.required("tint", Lengths.COLOUR);
        private static final Field<Colour> RED = Field.required("red", Lengths.COLOUR);
        static final ValueFormat<Colours> FORMAT =
                RecordFormat.of(
                        "paper-colours",
                        List.of(INK, GREY, FILL, HAIR, TINT, RED),
                        read ->
                                new Colours(
                                        read.get(INK),
                                        read.get(GREY),
                                        read.get(FILL),
                                        read.get(HAIR),
                                        read.get(TINT),
                                        read.get(RED)));
    }

    private static final Field<SheetSize> SHEET = Field.required("sheet", SheetSize.FORMAT);
    private static final Field<Grid> GRID = Field.required("grid", Grid.FORMAT);
    private static final Field<HeadStyle> HEADS = Field.required("heads", HeadStyle.FORMAT);
    private static final Field<BodyStyle> BODY = Field.required("body", BodyStyle.FORMAT);
    private static final Field<List<BodyStyle>> LARGER =
            Field.required("larger", Values.listOf(BodyStyle.FORMAT));
    private static final Field<StoryRows> STORIES = Field.required("stories", StoryRows.FORMAT);
    private static final Field<Colours> COLOURS = Field.required("colours", Colours.FORMAT);
    private static final Field<List<HeadlineStyle>> HEADLINES =
            Field.required("headlines", Values.listOf(HeadlineStyle.FORMAT));

    /** How a layout file is written. */
    public static final ValueFormat<PaperStyle> FORMAT =
            RecordFormat.of(
                    "paper-layout",
                    List.of(SHEET, GRID, HEADS, BODY, LARGER, STORIES, COLOURS, HEADLINES),
                    read ->
                            new PaperStyle(
                                    read.get(SHEET),
                                    read.get(GRID),
                                    read.get(HEADS),
                                    read.get(BODY),
                                    read.get(LARGER),
                                    read.get(STORIES),
                                    read.get(COLOURS),
                                    read.get(HEADLINES)));

    /** Keeps its own copies. */
    public PaperStyle {
        larger = List.copyOf(larger);
        headlines = List.copyOf(headlines);
    }

    /** Reads a layout file; none when a number is wrong, which is said then. */
    public static Outcome<PaperStyle> read(Node node) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<PaperStyle> style = FORMAT.read(node, diagnostics::add);
        return new Outcome<>(style, diagnostics);
    }

    /** How many rows may stay open between a headline and its text; more on a loose page. */
    public int mostAir() {
        return grid.row() > body.size() * LEAST_LEADING / 1_000 ? MOST_AIR_LOOSE : MOST_AIR;
    }

    /** The baseline of running text in a row. */
    public int baseline(int row) {
        return grid.y(row) + (grid.row() - body.size()) / 2 + body.size() * BASELINE / 1_000;
    }

    /**
     * The same with one row more in a range of rows: the leading of a whole page, a little less
     * than usual. None when that were more than {@link #MOST_TIGHTER} less.
     */
    public Optional<SharedRows> tightened(RowRange range) {
        SharedRows tighter = shared(body, range, range.count() + 1);
        return grid.row() - tighter.style.grid.row() > MOST_TIGHTER
                ? Optional.empty()
                : Optional.of(tighter);
    }

    /**
     * The same with other leading or larger text in a range of rows, for a page that does not come
     * out full; the one that holds most characters first, which is the only one that is tighter.
     */
    public List<SharedRows> spacings(RowRange range) {
        int height = range.count() * grid.row();
        List<SharedRows> spacings = new ArrayList<>(tightened(range).stream().toList());
        for (BodyStyle size : Stream.concat(Stream.of(body), larger.stream()).toList()) {
            int most = Math.min(range.count() - 1, height / (size.size() * LEAST_LEADING / 1_000));
            for (int rows = most; height / rows <= size.size() * MOST_LEADING / 1_000; rows--) {
                spacings.add(shared(size, range, rows));
            }
        }
        spacings.sort(Comparator.comparingInt(SharedRows::characters).reversed());
        return spacings;
    }

    private SharedRows shared(BodyStyle size, RowRange range, int among) {
        Grid shared = grid.shared(range.first(), range.count(), among);
        List<HeadlineStyle> around =
                headlines.stream().map(step -> step.around(size.size(), body.size())).toList();
        PaperStyle style =
                new PaperStyle(sheet, shared, heads, size, larger, stories, colours, around);
        return new SharedRows(style, range.of(among));
    }

    /**
     * A style whose rows for stories are not those of the whole page.
     *
     * @param style the style
     * @param range the rows in which stories stand
     */
    public record SharedRows(PaperStyle style, RowRange range) {
        /** How many characters of running text its columns would hold. */
        public int characters() {
            return style.grid.columns() * range.count() * style.charactersPerLine();
        }
    }

    /** How many characters of running text a column is wide. */
    public int charactersPerLine() {
        return grid.column() / body.size();
    }

    /** The step of the ladder for a use and a width, if there is one. */
    public Optional<HeadlineStyle> headline(HeadlineStyle.Use use, int columns) {
        return headlines.stream()
                .filter(step -> step.use() == use && step.columns() == columns)
                .findFirst();
    }
}
