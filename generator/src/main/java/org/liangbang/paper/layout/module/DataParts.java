package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.MonthCalendar;
import org.liangbang.document.PlainText;
import org.liangbang.document.Plates;
import org.liangbang.document.Table;

/** The blocks of a data block to parts at one width; the first words become its title. */
final class DataParts implements Block.Visitor<DataParts> {
    private final TableShelf shelf;
    private final Passages passages;
    private final Bench bench;
    private final int width;
    private final List<DataPart> parts = new ArrayList<>();

    private DataParts(TableShelf shelf, int width) {
        this.shelf = shelf;
        this.passages = shelf.passages();
        this.bench = shelf.bench();
        this.width = width;
    }

    /** The parts of what a data block shows, then of what is said about all of it. */
    static List<DataPart> of(DataModule.Matter matter, TableShelf shelf, int width) {
        DataParts parts = new DataParts(shelf, width).all(matter.blocks());
        Passage note = shelf.passages().of(matter.note(), Voice.HEI);
        if (!note.isEmpty()) {
            parts.parts.add(DataPart.Words.note(note, shelf.bench(), width));
        }
        return parts.parts;
    }

    private DataParts all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private DataParts title(String words) {
        if (!words.isEmpty()) {
            if (parts.isEmpty()) {
                parts.add(DataPart.Heading.of(passages.of(words, Voice.HEI_TITLE), bench, width));
            } else {
                words(List.of(new Inline.Strong(Inline.line(words))));
            }
        }
        return this;
    }

    private DataParts words(List<Inline> inlines) {
        Passage passage = passages.of(inlines, Voice.HEI);
        if (!passage.isEmpty()) {
            parts.add(DataPart.Words.text(passage, bench, width));
        }
        return this;
    }

    @Override
    public DataParts heading(Block.Heading heading) {
        return title(PlainText.of(heading.content()));
    }

    @Override
    public DataParts paragraph(Block.Paragraph paragraph) {
        return words(paragraph.content());
    }

    @Override
    public DataParts items(Block.Items items) {
        items.items().forEach(this::all);
        return this;
    }

    @Override
    public DataParts quote(Block.Quote quote) {
        return all(quote.content());
    }

    @Override
    public DataParts table(Table table) {
        title(table.caption());
        parts.add(DataPart.Rows.of(table, shelf, width));
        return this;
    }

    @Override
    public DataParts facts(Block.Facts facts) {
        if (!facts.facts().isEmpty()) {
            parts.add(FactGrid.of(facts, passages, bench, width));
        }
        return this;
    }

    @Override
    public DataParts photo(Block.Photo photo) {
        return words(Inline.line(photo.caption())).words(Inline.line(photo.credit()));
    }

    @Override
    public DataParts plates(Plates plates) {
        plates.plates().forEach(plate -> words(plate.link().content()));
        return this;
    }

    @Override
    public DataParts calendar(MonthCalendar calendar) {
        title(calendar.caption());
        calendar.marks().forEach(mark -> words(mark.link().content()));
        return this;
    }

    @Override
    public DataParts chart(Block.Chart chart) {
        title(chart.title());
        parts.add(new DataPart.Figure(chart, bench));
        return this;
    }

    @Override
    public DataParts working(Block.Working working) {
        words(List.of(new Inline.Strong(Inline.line(working.title()))));
        for (Block.Step step : working.steps()) {
            words(Inline.line(step.name())).words(step.sum()).words(step.note());
        }
        return this;
    }

    @Override
    public DataParts sourceLines(Block.SourceLines lines) {
        for (int number = lines.from(); number <= lines.to(); number++) {
            words(List.of(new Inline.Code(lines.file().line(number))));
        }
        return this;
    }

    @Override
    public DataParts optional(Block.OptionalBlocks optional) {
        return all(optional.content());
    }

    @Override
    public DataParts box(Block.Box box) {
        return title(box.title()).all(box.content());
    }

    @Override
    public DataParts directive(Block.Directive directive) {
        throw new IllegalStateException("a call was not looked up: " + directive.name());
    }
}
