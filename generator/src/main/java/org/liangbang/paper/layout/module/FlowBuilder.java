package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.MonthCalendar;
import org.liangbang.document.PlainText;
import org.liangbang.document.Plates;
import org.liangbang.document.Table;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.paper.type.Run;

/** Blocks of an article to the parts of a flow. */
final class FlowBuilder implements Block.Visitor<FlowBuilder> {
    private static final String BULLET = "●";

    /** How large the dot of an item is, in 1/1000 of the text. */
    private static final int BULLET_SIZE = 500;

    private final Passages passages;
    private final Bench bench;
    private final int measure;
    private final boolean whole;
    private final List<Unit> units = new ArrayList<>();
    private Voice voice = Voice.BODY;
    private int indent = Paragraph.BODY_INDENT;
    private int lists;
    private String dateline;

    private FlowBuilder(
            Passages passages, Bench bench, int measure, boolean whole, String dateline) {
        this.passages = passages;
        this.bench = bench;
        this.measure = measure;
        this.whole = whole;
        this.dateline = dateline;
    }

    /**
     * The flow of a text.
     *
     * @param text blocks without calls, and the words that open them
     * @param passages makes passages
     * @param bench what lines are set with
     * @param measure width of the columns
     */
    static Flow flow(StoryText text, Passages passages, Bench bench, int measure) {
        FlowBuilder builder =
                new FlowBuilder(passages, bench, measure, text.whole(), text.dateline());
        text.body().forEach(block -> block.accept(builder));
        if (!builder.dateline.isEmpty()) {
            builder.add(passages.of(text.dateline(), Voice.SONG_TITLE), Tag.Kind.P, 0);
        }
        return new Flow(builder.units);
    }

    private FlowBuilder all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private FlowBuilder add(Passage passage, Tag.Kind kind, int indent) {
        if (!passage.isEmpty()) {
            int size = bench.style().body().size();
            Paragraph paragraph = new Paragraph(passage.runs(), indent);
            units.add(
                    new ParagraphUnit(
                            passage,
                            bench.type().settings(paragraph, size, measure),
                            kind,
                            bench.style()));
        }
        return this;
    }

    private FlowBuilder line(String text) {
        return add(passages.of(text, voice), Tag.Kind.P, 0);
    }

    @Override
    public FlowBuilder heading(Block.Heading heading) {
        return add(passages.of(heading.content(), Voice.HEI_TITLE), Tag.Kind.H3, 0);
    }

    @Override
    public FlowBuilder paragraph(Block.Paragraph paragraph) {
        Passage passage = passages.of(paragraph.content(), voice);
        if (!dateline.isEmpty() && !passage.isEmpty()) {
            List<Run> runs = new ArrayList<>();
            Passage opening = passages.of(dateline, Voice.SONG_TITLE);
            opening.runs().forEach(run -> runs.add(run));
            runs.add(new Run("\u3000", Face.SONG, 1));
            List<Passage.Piece> pieces = new ArrayList<>();
            pieces.add(Passage.Piece.plain(dateline));
            pieces.addAll(passage.pieces());
            passage.runs().forEach(run -> runs.add(new Run(run.text(), run.face(), run.tag() + 1)));
            dateline = "";
            return add(new Passage(runs, pieces), Tag.Kind.P, indent);
        }
        return add(passage, Tag.Kind.P, indent);
    }

    @Override
    public FlowBuilder items(Block.Items items) {
        int list = ++lists;
        int em = bench.style().body().size();
        int hang = items.ordered() ? 2 * em : em;
        for (int at = 0; at < items.items().size(); at++) {
            String mark = items.ordered() ? (at + 1) + "." : BULLET;
            FlowBuilder inner = new FlowBuilder(passages, bench, measure - hang, whole, dateline);
            inner.voice = voice;
            inner.indent = 0;
            inner.lists = lists;
            inner.all(items.items().get(at));
            lists = inner.lists;
            dateline = inner.dateline;
            Passage words = passages.of(mark, Voice.BODY);
            int size = items.ordered() ? em : em * BULLET_SIZE / 1_000;
            Line line = bench.type().line(words.runs(), size);
            for (int part = 0; part < inner.units.size(); part++) {
                boolean first = part == 0;
                ItemUnit.Spot spot =
                        new ItemUnit.Spot(list, items.ordered(), first, hang, words, line);
                units.add(ItemUnit.of(spot, inner.units.get(part)));
            }
        }
        return this;
    }

    @Override
    public FlowBuilder quote(Block.Quote quote) {
        Voice before = voice;
        voice = Voice.KAI;
        all(quote.content());
        voice = before;
        return this;
    }

    @Override
    public FlowBuilder table(Table table) {
        Optional<TablePlate> plate =
                TablePlate.narrow(table, new TableShelf(passages, bench), measure);
        if (plate.isEmpty()) {
            TableLines.of(table, bench.words())
                    .forEach(line -> add(passages.of(line, voice), Tag.Kind.P, 0));
            return this;
        }
        Legend legend = Legend.of(table.caption(), passages, bench, measure);
        units.add(new TableUnit(legend, plate.get(), bench.style()));
        return this;
    }

    @Override
    public FlowBuilder facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            List<Inline> line = new ArrayList<>();
            line.add(new Inline.Strong(Inline.line(fact.label())));
            line.add(Inline.text(" "));
            line.addAll(fact.value());
            add(passages.of(line, Voice.BODY), Tag.Kind.P, 0);
        }
        return this;
    }

    @Override
    public FlowBuilder photo(Block.Photo photo) {
        StoryParts.photo(photo, passages, bench.photos())
                .map(source -> new PhotoPlate(source, measure, bench))
                .ifPresentOrElse(
                        plate -> units.add(new PhotoUnit(plate)),
                        () -> line(photo.caption()).line(photo.credit()));
        return this;
    }

    @Override
    public FlowBuilder plates(Plates plates) {
        plates.plates().forEach(plate -> line(PlainText.of(plate.link().content())));
        return this;
    }

    @Override
    public FlowBuilder calendar(MonthCalendar calendar) {
        line(calendar.caption());
        calendar.marks().forEach(mark -> line(PlainText.of(mark.link().content())));
        return this;
    }

    @Override
    public FlowBuilder chart(Block.Chart chart) {
        Legend legend = Legend.of(chart.title(), passages, bench, measure);
        units.add(new ChartUnit(chart, legend, bench, measure));
        return this;
    }

    @Override
    public FlowBuilder working(Block.Working working) {
        line(working.title());
        for (Block.Step step : working.steps()) {
            line(step.name()).line(PlainText.of(step.sum())).line(PlainText.of(step.note()));
        }
        return this;
    }

    @Override
    public FlowBuilder sourceLines(Block.SourceLines lines) {
        for (int number = lines.from(); number <= lines.to(); number++) {
            line(lines.file().line(number));
        }
        return this;
    }

    @Override
    public FlowBuilder optional(Block.OptionalBlocks optional) {
        return whole ? all(optional.content()) : this;
    }

    @Override
    public FlowBuilder box(Block.Box box) {
        add(passages.of(box.title(), Voice.HEI_TITLE), Tag.Kind.H3, 0);
        return all(box.content());
    }

    @Override
    public FlowBuilder directive(Block.Directive directive) {
        throw new IllegalStateException("a call was not looked up: " + directive.name());
    }
}
