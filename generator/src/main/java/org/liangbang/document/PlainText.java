package org.liangbang.document;

import java.util.List;

/**
 * The characters of blocks and inlines in reading order, without any mark-up: what a printed page
 * is compared with, what feeds and descriptions say.
 *
 * <p>Blocks, rows, items and forced line ends are parted by {@code \n}, the cells of a row by
 * {@code \t}; parts without characters leave no separator behind. What only some readers meet is
 * not in it: the words inside drawings and what describes a picture to those who cannot see it.
 */
public final class PlainText {
    private final StringBuilder text = new StringBuilder();
    private final InlineText inlineText = new InlineText();
    private final BlockText blockText = new BlockText();
    private String separator = "";

    private PlainText() {}

    /** The characters of some inlines; empty for none. */
    public static String of(List<Inline> inlines) {
        return new PlainText().inlines(inlines).toString();
    }

    /** The characters of some blocks; empty for none. */
    public static String ofBlocks(List<? extends Block> blocks) {
        return new PlainText().blocks(blocks).toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private PlainText blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            part("\n");
            block.accept(blockText);
        }
        return this;
    }

    private PlainText inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(inlineText);
        }
        return this;
    }

    private PlainText line(List<Inline> inlines) {
        part("\n");
        return inlines(inlines);
    }

    private PlainText line(String characters) {
        part("\n");
        return add(characters);
    }

    /** Says that what comes next is another part; a line end outweighs a tab. */
    private void part(String between) {
        if (!separator.equals("\n")) {
            separator = between;
        }
    }

    private PlainText add(String characters) {
        if (!characters.isEmpty()) {
            if (text.length() > 0) {
                text.append(separator);
            }
            separator = "";
            text.append(characters);
        }
        return this;
    }

    private void row(Table.Row row) {
        part("\n");
        for (Table.Cell cell : row.cells()) {
            part("\t");
            inlines(cell.content());
            if (!cell.note().isEmpty()) {
                part("\t");
                inlines(cell.note());
            }
        }
        row.working().ifPresent(detail -> line(detail.sum()).blocks(detail.steps()));
    }

    private final class InlineText implements Inline.Visitor<PlainText> {
        @Override
        public PlainText text(Inline.Text text) {
            return add(text.text());
        }

        @Override
        public PlainText strong(Inline.Strong strong) {
            return inlines(strong.content());
        }

        @Override
        public PlainText emphasis(Inline.Emphasis emphasis) {
            return inlines(emphasis.content());
        }

        @Override
        public PlainText struck(Inline.Struck struck) {
            return add(struck.text());
        }

        @Override
        public PlainText code(Inline.Code code) {
            return add(code.text());
        }

        @Override
        public PlainText link(Inline.Link link) {
            return inlines(link.content());
        }

        @Override
        public PlainText reference(Inline.Reference reference) {
            return inlines(reference.content());
        }

        @Override
        public PlainText figure(Inline.Figure figure) {
            return add(figure.text());
        }

        @Override
        public PlainText figureCall(Inline.FigureCall call) {
            return add("{{" + call.id() + "}}");
        }

        @Override
        public PlainText state(Inline.State state) {
            return add(state.word());
        }

        @Override
        public PlainText lineBreak(Inline.LineBreak lineBreak) {
            part("\n");
            return PlainText.this;
        }
    }

    private final class BlockText implements Block.Visitor<PlainText> {
        @Override
        public PlainText heading(Block.Heading heading) {
            return line(heading.content());
        }

        @Override
        public PlainText paragraph(Block.Paragraph paragraph) {
            return line(paragraph.content());
        }

        @Override
        public PlainText items(Block.Items items) {
            items.items().forEach(PlainText.this::blocks);
            return PlainText.this;
        }

        @Override
        public PlainText quote(Block.Quote quote) {
            return blocks(quote.content());
        }

        @Override
        public PlainText table(Table table) {
            line(table.caption());
            part("\n");
            for (Table.Column column : table.columns()) {
                part("\t");
                add(column.title());
            }
            table.rows().forEach(PlainText.this::row);
            return line(table.note());
        }

        @Override
        public PlainText facts(Block.Facts facts) {
            for (Block.Fact fact : facts.facts()) {
                line(fact.label());
                part("\t");
                inlines(fact.value());
            }
            return PlainText.this;
        }

        @Override
        public PlainText photo(Block.Photo photo) {
            return line(photo.caption()).line(photo.credit());
        }

        @Override
        public PlainText plates(Plates plates) {
            plates.plates().forEach(plate -> line(plate.link().content()));
            return PlainText.this;
        }

        @Override
        public PlainText calendar(MonthCalendar calendar) {
            line(calendar.caption());
            calendar.marks().forEach(mark -> line(mark.link().content()));
            return PlainText.this;
        }

        @Override
        public PlainText chart(Block.Chart chart) {
            line(chart.title()).line(chart.description());
            return blocks(chart.table().stream().toList());
        }

        @Override
        public PlainText working(Block.Working working) {
            line(working.title());
            for (Block.Step step : working.steps()) {
                line(step.name()).line(step.sum()).line(step.note());
            }
            return PlainText.this;
        }

        @Override
        public PlainText sourceLines(Block.SourceLines lines) {
            for (int number = lines.from(); number <= lines.to(); number++) {
                line(lines.file().line(number));
            }
            return PlainText.this;
        }

        @Override
        public PlainText optional(Block.OptionalBlocks optional) {
            return blocks(optional.content());
        }

        @Override
        public PlainText box(Block.Box box) {
            return line(box.title()).blocks(box.content());
        }

        @Override
        public PlainText directive(Block.Directive directive) {
            return PlainText.this;
        }
    }
}
