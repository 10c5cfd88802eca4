package org.liangbang.document;

import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through blocks in reading order and shows every block and inline, also those inside others;
 * what holds others comes before them.
 */
public final class Walk {
    private final Consumer<? super Block> onBlock;
    private final Consumer<? super Inline> onInline;
    private final Blocks blocks = new Blocks();
    private final Inlines inlines = new Inlines();

    private Walk(Consumer<? super Block> onBlock, Consumer<? super Inline> onInline) {
        this.onBlock = onBlock;
        this.onInline = onInline;
    }

    /**
     * Goes through blocks.
     *
     * @param blocks where to start
     * @param onBlock is shown every block
     * @param onInline is shown every inline
     */
    public static void through(
            List<? extends Block> blocks,
            Consumer<? super Block> onBlock,
            Consumer<? super Inline> onInline) {
        new Walk(onBlock, onInline).blocks(blocks);
    }

    private Walk blocks(List<? extends Block> list) {
        for (Block block : list) {
            onBlock.accept(block);
            block.accept(blocks);
        }
        return this;
    }

    private Walk inlines(List<Inline> list) {
        for (Inline inline : list) {
            onInline.accept(inline);
            inline.accept(inlines);
        }
        return this;
    }

    private void row(Table.Row row) {
        for (Table.Cell cell : row.cells()) {
            inlines(cell.content()).inlines(cell.note());
        }
        row.working().ifPresent(detail -> inlines(detail.sum()).blocks(detail.steps()));
    }

    private final class Inlines implements Inline.Visitor<Walk> {
        @Override
        public Walk text(Inline.Text text) {
            return Walk.this;
        }

        @Override
        public Walk strong(Inline.Strong strong) {
            return inlines(strong.content());
        }

        @Override
        public Walk emphasis(Inline.Emphasis emphasis) {
            return inlines(emphasis.content());
        }

        @Override
        public Walk struck(Inline.Struck struck) {
            return Walk.this;
        }

        @Override
        public Walk code(Inline.Code code) {
            return Walk.this;
        }

        @Override
        public Walk link(Inline.Link link) {
            return inlines(link.content());
        }

        @Override
        public Walk reference(Inline.Reference reference) {
            return inlines(reference.content());
        }

        @Override
        public Walk figure(Inline.Figure figure) {
            return Walk.this;
        }

        @Override
        public Walk figureCall(Inline.FigureCall call) {
            return Walk.this;
        }

        @Override
        public Walk state(Inline.State state) {
            return Walk.this;
        }

        @Override
        public Walk lineBreak(Inline.LineBreak lineBreak) {
            return Walk.this;
        }
    }

    private final class Blocks implements Block.Visitor<Walk> {
        @Override
        public Walk heading(Block.Heading heading) {
            return inlines(heading.content());
        }

        @Override
        public Walk paragraph(Block.Paragraph paragraph) {
            return inlines(paragraph.content());
        }

        @Override
        public Walk items(Block.Items items) {
            items.items().forEach(Walk.this::blocks);
            return Walk.this;
        }

        @Override
        public Walk quote(Block.Quote quote) {
            return blocks(quote.content());
        }

        @Override
        public Walk table(Table table) {
            table.rows().forEach(Walk.this::row);
            return inlines(table.note());
        }

        @Override
        public Walk facts(Block.Facts facts) {
            facts.facts().forEach(fact -> inlines(fact.value()));
            return Walk.this;
        }

        @Override
        public Walk photo(Block.Photo photo) {
            return Walk.this;
        }

        @Override
        public Walk plates(Plates plates) {
            plates.plates().forEach(plate -> inlines(List.of(plate.link())));
            return Walk.this;
        }

        @Override
        public Walk calendar(MonthCalendar calendar) {
            calendar.marks().forEach(mark -> inlines(List.of(mark.link())));
            return Walk.this;
        }

        @Override
        public Walk chart(Block.Chart chart) {
            return blocks(chart.table().stream().toList());
        }

        @Override
        public Walk working(Block.Working working) {
            working.steps().forEach(step -> inlines(step.sum()).inlines(step.note()));
            return Walk.this;
        }

        @Override
        public Walk sourceLines(Block.SourceLines lines) {
            return Walk.this;
        }

        @Override
        public Walk optional(Block.OptionalBlocks optional) {
            return blocks(optional.content());
        }

        @Override
        public Walk box(Block.Box box) {
            return blocks(box.content());
        }

        @Override
        public Walk directive(Block.Directive directive) {
            return Walk.this;
        }
    }
}
