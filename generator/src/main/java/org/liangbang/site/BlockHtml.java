package org.liangbang.site;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Block;
import org.liangbang.document.MonthCalendar;
import org.liangbang.document.Plates;
import org.liangbang.document.Table;
import org.liangbang.plan.Picture;

/** Blocks as HTML. */
final class BlockHtml implements Block.Visitor<HtmlWriter> {
    private static final int MOST_FACTS_OF_FOUR = 4;

    private final HtmlWriter out;
    private final PageScope scope;
    private final InlineHtml inlines;
    private final int shift;

    /**
     * Blocks of a page.
     *
     * @param shift how many levels deeper than in the text the headings stand: 0 in an article, 1
     *     in a section
     */
    BlockHtml(HtmlWriter out, PageScope scope, int shift) {
        this.out = out;
        this.scope = scope;
        this.inlines = new InlineHtml(out, scope);
        this.shift = shift;
    }

    /** Blocks under one another; lines of content files stand beside the working they belong to. */
    HtmlWriter all(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at++);
            if (block instanceof Block.Working working) {
                List<Block.SourceLines> sources = new ArrayList<>();
                while (at < blocks.size() && blocks.get(at) instanceof Block.SourceLines lines) {
                    sources.add(lines);
                    at++;
                }
                new WorkingHtml(out, scope).write(working, sources);
            } else {
                block.accept(this);
            }
        }
        return out;
    }

    /** The text of an article: what is no running text is set off from it. */
    HtmlWriter prose(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.OptionalBlocks optional) {
                prose(optional.content());
            } else if (isSetOff(block)) {
                out.open("div", "inset");
                block.accept(this).close();
            } else {
                block.accept(this);
            }
        }
        return out;
    }

    private static boolean isSetOff(Block block) {
        return block instanceof Table
                || block instanceof Block.Facts
                || block instanceof Block.Chart
                || block instanceof Block.Box;
    }

    @Override
    public HtmlWriter heading(Block.Heading heading) {
        out.open("h" + (heading.level() + shift));
        return inlines.all(heading.content()).close();
    }

    @Override
    public HtmlWriter paragraph(Block.Paragraph paragraph) {
        out.open("p");
        return inlines.all(paragraph.content()).close();
    }

    @Override
    public HtmlWriter items(Block.Items items) {
        boolean stories = items.items().stream().allMatch(BlockHtml::isStory);
        out.open(items.ordered() ? "ol" : "ul", stories ? "stories" : "items");
        for (List<Block> item : items.items()) {
            out.open("li");
            item(item).close();
        }
        return out.close();
    }

    /** An item that begins with a heading is a story with its own head. */
    private static boolean isStory(List<Block> item) {
        return item.stream().anyMatch(Block.Heading.class::isInstance);
    }

    /** A single paragraph needs no element of its own. */
    private HtmlWriter item(List<Block> item) {
        if (!item.isEmpty() && item.get(0) instanceof Block.Paragraph first && !isStory(item)) {
            inlines.all(first.content());
            return all(item.subList(1, item.size()));
        }
        return all(item);
    }

    @Override
    public HtmlWriter quote(Block.Quote quote) {
        out.open("blockquote");
        return all(quote.content()).close();
    }

    @Override
    public HtmlWriter table(Table table) {
        return new TableHtml(out, scope, this, inlines).write(table);
    }

    @Override
    public HtmlWriter facts(Block.Facts facts) {
        out.open("dl", factsClass(facts.facts().size()));
        for (Block.Fact fact : facts.facts()) {
            out.open("div").element("dt", fact.label()).open("dd");
            inlines.all(fact.value()).close().close();
        }
        return out.close();
    }

    private static String factsClass(int facts) {
        if (facts == MOST_FACTS_OF_FOUR + 1) {
            return "facts five";
        }
        return facts > MOST_FACTS_OF_FOUR ? "facts six" : "facts";
    }

    @Override
    public HtmlWriter photo(Block.Photo photo) {
        Picture picture = scope.picture(photo.file());
        Picture.Size widest = picture.widest();
        out.open("figure", "photo").open("img").link("src", scope.href(widest.file()));
        if (picture.sizes().size() > 1) {
            out.with("srcset", sizes(picture)).with("sizes", "(min-width: 44rem) 40rem, 100vw");
        }
        out.with("width", Integer.toString(widest.width()));
        out.with("height", Integer.toString(widest.height()));
        out.with("alt", photo.alternative()).with("loading", "lazy").close();
        if (!photo.caption().isEmpty() || !photo.credit().isEmpty()) {
            out.open("figcaption").text(photo.caption());
            out.open("span", "credit").text(photo.credit()).close().close();
        }
        return out.close();
    }

    private String sizes(Picture picture) {
        List<String> sizes = new ArrayList<>();
        for (Picture.Size size : picture.sizes()) {
            sizes.add(scope.href(size.file()) + " " + size.width() + "w");
        }
        return String.join(", ", sizes);
    }

    @Override
    public HtmlWriter plates(Plates plates) {
        return new PlatesHtml(out, scope, inlines).write(plates);
    }

    @Override
    public HtmlWriter calendar(MonthCalendar calendar) {
        return new CalendarHtml(out, scope).write(calendar);
    }

    @Override
    public HtmlWriter chart(Block.Chart chart) {
        out.open("figure", "drawn");
        new DrawingHtml(out, scope).write(chart.drawing(), chart.title(), chart.description());
        if (chart.table().isPresent()) {
            out.open("details", "asTable").element("summary", scope.say("page.as-table"));
            table(chart.table().get()).close();
        }
        return out.close();
    }

    @Override
    public HtmlWriter working(Block.Working working) {
        return new WorkingHtml(out, scope).write(working, List.of());
    }

    @Override
    public HtmlWriter sourceLines(Block.SourceLines lines) {
        return new WorkingHtml(out, scope).source(lines);
    }

    @Override
    public HtmlWriter optional(Block.OptionalBlocks optional) {
        return all(optional.content());
    }

    @Override
    public HtmlWriter box(Block.Box box) {
        out.open("div", "box");
        if (!box.title().isEmpty()) {
            out.element("h" + (2 + shift), box.title());
        }
        all(box.content());
        if (box.more().isPresent()) {
            out.open("p").open("a", "more").link("href", scope.href(box.more().get()));
            out.text(scope.say("page.more")).close().close();
        }
        return out.close();
    }

    /** Directives are replaced before the site is planned. */
    @Override
    public HtmlWriter directive(Block.Directive directive) {
        throw new IllegalStateException(directive.span() + " " + directive.name());
    }
}
