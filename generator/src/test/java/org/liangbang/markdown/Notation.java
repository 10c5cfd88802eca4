package org.liangbang.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.MonthCalendar;
import org.liangbang.document.Plates;
import org.liangbang.document.Table;

/** Blocks in a short notation that tests can state: one line a block, tags as in HTML. */
final class Notation {
    private static final BlockNotation BLOCKS = new BlockNotation();
    private static final InlineNotation INLINES = new InlineNotation();

    private Notation() {}

    /** The blocks, each on its own line. */
    static String of(List<? extends Block> blocks) {
        return blocks.stream().map(block -> block.accept(BLOCKS)).collect(Collectors.joining("\n"));
    }

    /** The inlines one after another. */
    static String ofInlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(INLINES)).collect(Collectors.joining());
    }

    private static String tag(String name, List<Inline> content) {
        return "<" + name + ">" + ofInlines(content) + "</" + name + ">";
    }

    private static IllegalArgumentException unexpected(Object value) {
        return new IllegalArgumentException("not written in Markdown: " + value);
    }

    private static final class InlineNotation implements Inline.Visitor<String> {
        @Override
        public String text(Inline.Text text) {
            return text.text();
        }

        @Override
        public String strong(Inline.Strong strong) {
            return tag("b", strong.content());
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return tag("i", emphasis.content());
        }

        @Override
        public String code(Inline.Code code) {
            return "<code>" + code.text() + "</code>";
        }

        @Override
        public String link(Inline.Link link) {
            return "<a " + link.target() + ">" + ofInlines(link.content()) + "</a>";
        }

        @Override
        public String figureCall(Inline.FigureCall call) {
            return "<fig " + call.id() + ">";
        }

        @Override
        public String lineBreak(Inline.LineBreak lineBreak) {
            return "<br>";
        }

        @Override
        public String struck(Inline.Struck struck) {
            throw unexpected(struck);
        }

        @Override
        public String reference(Inline.Reference reference) {
            throw unexpected(reference);
        }

        @Override
        public String figure(Inline.Figure figure) {
            throw unexpected(figure);
        }

        @Override
        public String state(Inline.State state) {
            throw unexpected(state);
        }
    }

    private static final class BlockNotation implements Block.Visitor<String> {
        @Override
        public String heading(Block.Heading heading) {
            return tag("h" + heading.level(), heading.content());
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return tag("p", paragraph.content());
        }

        @Override
        public String items(Block.Items items) {
            String name = items.ordered() ? "ol" : "ul";
            return items.items().stream()
                    .map(item -> "<li>" + of(item) + "</li>")
                    .collect(Collectors.joining("", "<" + name + ">", "</" + name + ">"));
        }

        @Override
        public String quote(Block.Quote quote) {
            return "<quote>" + of(quote.content()) + "</quote>";
        }

        @Override
        public String table(Table table) {
            String head =
                    table.columns().stream()
                            .map(column -> column.title() + ":" + column.kind())
                            .collect(Collectors.joining("|"));
            return table.rows().stream()
                    .map(BlockNotation::row)
                    .collect(Collectors.joining("", "<table " + head + ">", "</table>"));
        }

        private static String row(Table.Row row) {
            return row.cells().stream()
                    .map(cell -> ofInlines(cell.content()))
                    .collect(Collectors.joining("|", "[", "]"));
        }

        @Override
        public String photo(Block.Photo photo) {
            return String.join(
                    "|", "<photo " + photo.file(), photo.caption(), photo.alternative() + ">");
        }

        @Override
        public String optional(Block.OptionalBlocks optional) {
            return "<optional>" + of(optional.content()) + "</optional>";
        }

        @Override
        public String directive(Block.Directive directive) {
            return directive.parameters().stream()
                    .map(parameter -> " " + parameter.key() + "=" + parameter.value())
                    .collect(Collectors.joining("", "<" + directive.name(), ">"));
        }

        @Override
        public String facts(Block.Facts facts) {
            throw unexpected(facts);
        }

        @Override
        public String plates(Plates plates) {
            throw unexpected(plates);
        }

        @Override
        public String calendar(MonthCalendar calendar) {
            throw unexpected(calendar);
        }

        @Override
        public String chart(Block.Chart chart) {
            throw unexpected(chart);
        }

        @Override
        public String working(Block.Working working) {
            throw unexpected(working);
        }

        @Override
        public String sourceLines(Block.SourceLines lines) {
            throw unexpected(lines);
        }

        @Override
        public String box(Block.Box box) {
            throw unexpected(box);
        }
    }
}
