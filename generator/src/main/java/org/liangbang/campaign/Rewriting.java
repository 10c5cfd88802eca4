package org.liangbang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.MonthCalendar;
import org.liangbang.document.Plates;
import org.liangbang.document.Table;

/** Copies blocks and puts others in place of the calls among them. */
final class Rewriting implements Block.Visitor<List<Block>> {
    private final Function<Block.Directive, List<Block>> directives;
    private final Inlines inlines;

    Rewriting(
            Function<Block.Directive, List<Block>> directives,
            Function<Inline.FigureCall, Inline> figures) {
        this.directives = directives;
        this.inlines = new Inlines(figures);
    }

    List<Block> all(List<Block> blocks) {
        List<Block> rewritten = new ArrayList<>(blocks.size());
        blocks.forEach(block -> rewritten.addAll(block.accept(this)));
        return rewritten;
    }

    @Override
    public List<Block> heading(Block.Heading heading) {
        return List.of(new Block.Heading(heading.level(), inlines.all(heading.content())));
    }

    @Override
    public List<Block> paragraph(Block.Paragraph paragraph) {
        return List.of(new Block.Paragraph(inlines.all(paragraph.content())));
    }

    @Override
    public List<Block> items(Block.Items items) {
        return List.of(
                new Block.Items(items.ordered(), items.items().stream().map(this::all).toList()));
    }

    @Override
    public List<Block> quote(Block.Quote quote) {
        return List.of(new Block.Quote(all(quote.content())));
    }

    @Override
    public List<Block> table(Table table) {
        return List.of(
                new Table(
                        table.caption(),
                        table.columns(),
                        table.rows().stream().map(this::row).toList(),
                        inlines.all(table.note())));
    }

    /** Sums beneath rows are made by the program, which calls for nothing. */
    private Table.Row row(Table.Row row) {
        List<Table.Cell> cells =
                row.cells().stream()
                        .map(
                                cell ->
                                        new Table.Cell(
                                                inlines.all(cell.content()),
                                                cell.drawing(),
                                                inlines.all(cell.note()),
                                                cell.shade()))
                        .toList();
        return new Table.Row(cells, row.working(), row.tied(), row.classes(), row.anchor());
    }

    @Override
    public List<Block> facts(Block.Facts facts) {
        return List.of(
                new Block.Facts(
                        facts.facts().stream()
                                .map(
                                        fact ->
                                                new Block.Fact(
                                                        fact.label(), inlines.all(fact.value())))
                                .toList()));
    }

    @Override
    public List<Block> photo(Block.Photo photo) {
        return List.of(photo);
    }

    @Override
    public List<Block> plates(Plates plates) {
        return List.of(plates);
    }

    @Override
    public List<Block> calendar(MonthCalendar calendar) {
        return List.of(calendar);
    }

    @Override
    public List<Block> chart(Block.Chart chart) {
        return List.of(chart);
    }

    @Override
    public List<Block> working(Block.Working working) {
        return List.of(working);
    }

    @Override
    public List<Block> sourceLines(Block.SourceLines lines) {
        return List.of(lines);
    }

    @Override
    public List<Block> optional(Block.OptionalBlocks optional) {
        return List.of(new Block.OptionalBlocks(all(optional.content())));
    }

    @Override
    public List<Block> box(Block.Box box) {
        return List.of(new Block.Box(box.title(), all(box.content()), box.more()));
    }

    @Override
    public List<Block> directive(Block.Directive directive) {
        return directives.apply(directive);
    }

    private record Inlines(Function<Inline.FigureCall, Inline> figures)
            implements Inline.Visitor<Inline> {
        List<Inline> all(List<Inline> line) {
            return line.stream().map(inline -> inline.accept(this)).toList();
        }

        @Override
        public Inline text(Inline.Text text) {
            return text;
        }

        @Override
        public Inline strong(Inline.Strong strong) {
            return new Inline.Strong(all(strong.content()));
        }

        @Override
        public Inline emphasis(Inline.Emphasis emphasis) {
            return new Inline.Emphasis(all(emphasis.content()));
        }

        @Override
        public Inline code(Inline.Code code) {
            return code;
        }

        @Override
        public Inline link(Inline.Link link) {
            return new Inline.Link(link.target(), all(link.content()), link.span());
        }

        @Override
        public Inline reference(Inline.Reference reference) {
            return new Inline.Reference(reference.target(), all(reference.content()));
        }

        @Override
        public Inline figure(Inline.Figure figure) {
            return figure;
        }

        @Override
        public Inline figureCall(Inline.FigureCall call) {
            return figures.apply(call);
        }

        @Override
        public Inline struck(Inline.Struck struck) {
            return struck;
        }

        @Override
        public Inline state(Inline.State state) {
            return state;
        }

        @Override
        public Inline lineBreak(Inline.LineBreak lineBreak) {
            return lineBreak;
        }
    }
}
