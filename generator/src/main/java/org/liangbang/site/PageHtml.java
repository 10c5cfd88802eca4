package org.liangbang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Section;
import org.liangbang.plan.PageBody;
import org.liangbang.plan.PageEntry;
import org.liangbang.plan.Publication;
import org.liangbang.theme.ThemeWords;

/** Planned pages as HTML. Thread-safe; a page depends on its entry alone. */
final class PageHtml {
    private static final int IN_AN_ARTICLE = 0;

    private final Publication publication;
    private final ThemeWords words;
    private final Templates templates;
    private final ChromeHtml chrome;

    PageHtml(Publication publication, ThemeWords words, Templates templates) {
        this.publication = publication;
        this.words = words;
        this.templates = templates;
        this.chrome = new ChromeHtml(templates, publication.chrome());
    }

    /** A page. */
    Utf8 render(PageEntry page) {
        String root = root(page.address());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("site", chrome.site());
        values.put("root", root);
        values.put("page", page(page));
        values.put("crumbs", crumbs(page, root));
        values.put("foot", chrome.foot(root));
        return page.body().get().accept(new Filling(page, root, values));
    }

    /**
     * The way from a page to the root of the site. The page for addresses that do not exist is
     * shown in any folder, so its way begins at the root itself.
     */
    private String root(Address page) {
        if (page.equals(Addresses.NOT_FOUND)) {
            return publication.chrome().base().map(PageHtml::pathOf).orElse("");
        }
        String file = page.file();
        long depth = file.chars().filter(unit -> unit == '/').count();
        return "../".repeat((int) depth);
    }

    /** {@code /there/} of {@code https://host/there/}. */
    private static String pathOf(String base) {
        int host = base.indexOf("//") + 2;
        return base.substring(base.indexOf('/', host));
    }

    private Map<String, Object> page(PageEntry page) {
        String site = publication.chrome().name();
        boolean front = page.address().equals(Addresses.HOME);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", page.title());
        values.put(
                "windowTitle",
                front ? page.title() : words.get("site.window-title", page.title(), site));
        values.put("description", page.description());
        values.put("form", page.form());
        values.put("asOf", ChromeHtml.day(page.asOf()));
        values.put("canonical", page.listed() ? absolute(page.address()) : "");
        values.put("feed", page.feed().map(feed -> feed.from(page.address())).orElse(""));
        return values;
    }

    private String absolute(Address address) {
        return publication
                .chrome()
                .base()
                .map(base -> base + address.path().substring(1))
                .orElse("");
    }

    private List<Map<String, Object>> crumbs(PageEntry page, String root) {
        List<Map<String, Object>> crumbs = new ArrayList<>();
        for (Inline.Reference crumb : page.crumbs()) {
            if (!publication.addresses().contains(crumb.target())) {
                throw new IllegalStateException(page.address() + " lies below " + crumb.target());
            }
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("href", root + crumb.target().file());
            values.put("text", PlainText.of(crumb.content()));
            crumbs.add(values);
        }
        return crumbs;
    }

    /** Fills the template that a body asks for. */
    private final class Filling implements PageBody.Visitor<Utf8> {
        private final PageEntry page;
        private final String root;
        private final Map<String, Object> values;

        Filling(PageEntry page, String root, Map<String, Object> values) {
            this.page = page;
            this.root = root;
            this.values = values;
        }

        private PageScope scope(Map<FigureId, Address> figuresHere) {
            return new PageScope(page.address(), root, publication, words, figuresHere);
        }

        private Utf8 evaluate(String template, PageScope scope) {
            String own = templates.has(page.form()) ? page.form() : template;
            values.put("hatched", scope.isHatched());
            values.putIfAbsent("masthead", chrome.masthead(page.address(), root, page.asOf()));
            return templates.evaluate(own, values);
        }

        private void head(PageBody.Head head) {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("kicker", head.kicker());
            parts.put("headline", head.headline());
            parts.put("deck", head.deck());
            values.put("head", parts);
        }

        @Override
        public Utf8 sections(PageBody.Sections body) {
            PageScope scope = scope(Map.of());
            body.sections().forEach(section -> scope.lines().add(section.blocks()));
            head(body.head());
            List<Block> facts =
                    body.facts().isEmpty() ? List.of() : List.of(new Block.Facts(body.facts()));
            HtmlWriter out = new HtmlWriter();
            new BlockHtml(out, scope, IN_AN_ARTICLE).all(facts);
            values.put(
                    "sections", new Slot(new SectionHtml(out, scope).rows(body.sections()).done()));
            return evaluate("sections", scope);
        }

        @Override
        public Utf8 story(PageBody.Story body) {
            PageScope scope = scope(body.figuresHere());
            body.side().forEach(section -> scope.lines().add(section.blocks()));
            head(body.head());
            values.put("by", body.by().stream().map(line -> line(line, scope)).toList());
            HtmlWriter prose = new HtmlWriter();
            values.put(
                    "prose",
                    new Slot(
                            new BlockHtml(prose, scope, IN_AN_ARTICLE).prose(body.prose()).done()));
            HtmlWriter side = new HtmlWriter();
            body.side().forEach(each -> new SectionHtml(side, scope).section(each, "beside"));
            values.put("side", new Slot(side.done()));
            values.put("hasSide", !body.side().isEmpty());
            return evaluate("article", scope);
        }

        private Slot line(List<Inline> line, PageScope scope) {
            return new Slot(new InlineHtml(new HtmlWriter(), scope).all(line).done());
        }

        @Override
        public Utf8 front(PageBody.Front body) {
            PageScope scope = scope(Map.of());
            values.put("masthead", chrome.front(root, page.asOf(), body.left(), body.right()));
            values.put("lead", body.lead().map(teaser -> teaser(teaser, scope)).orElse(Map.of()));
            values.put(
                    "stories", body.stories().stream().map(each -> teaser(each, scope)).toList());
            values.put("leadWidth", leadWidth(body.beside().size()));
            values.put("beside", beside(body.beside(), scope));
            HtmlWriter out = new HtmlWriter();
            values.put(
                    "sections", new Slot(new SectionHtml(out, scope).rows(body.sections()).done()));
            return evaluate("home", scope);
        }

        private String leadWidth(int beside) {
            return switch (beside) {
                case 0 -> "w12 m12";
                case 1 -> "w8 m8";
                default -> "w6 m8";
            };
        }

        private Slot beside(List<Section> sections, PageScope scope) {
            HtmlWriter out = new HtmlWriter();
            SectionHtml html = new SectionHtml(out, scope);
            for (int at = 0; at < sections.size(); at++) {
                String wide = sections.size() == 1 ? "w4" : "w3";
                html.section(sections.get(at), wide + (at == 0 ? " m4 col" : " m12 col"));
            }
            return new Slot(out.done());
        }

        private Map<String, Object> teaser(PageBody.Teaser teaser, PageScope scope) {
            Map<String, Object> parts = new LinkedHashMap<>();
            parts.put("kicker", teaser.kicker());
            parts.put("href", scope.href(teaser.link().target()));
            parts.put("title", PlainText.of(teaser.link().content()));
            parts.put("deck", teaser.deck());
            parts.put("opening", teaser.opening());
            parts.put("credit", teaser.credit());
            return parts;
        }

        @Override
        public Utf8 facsimile(PageBody.Facsimile body) {
            PageScope scope = scope(Map.of());
            head(body.head());
            values.put("picture", FacsimileHtml.picture(body, scope));
            values.put("turns", FacsimileHtml.turns(body.turns(), scope));
            List<Map<String, Object>> parts = new ArrayList<>();
            for (PageBody.PagePart part : body.parts()) {
                parts.add(part(part, parts.size() + 1));
            }
            values.put("parts", parts);
            HtmlWriter below = new HtmlWriter();
            values.put("below", new Slot(new SectionHtml(below, scope).rows(body.below()).done()));
            return evaluate("facsimile", scope);
        }

        private Map<String, Object> part(PageBody.PagePart part, int number) {
            Map<String, Object> values = new LinkedHashMap<>();
            PageScope scope = scope(part.story().map(PageBody.Story::figuresHere).orElse(Map.of()));
            values.put("number", number);
            values.put("title", part.title());
            values.put("note", part.note());
            values.put("href", part.target().map(scope::href).orElse(""));
            values.put("story", part.story().map(story -> story(story, scope)).orElse(Map.of()));
            return values;
        }

        private Map<String, Object> story(PageBody.Story story, PageScope scope) {
            Map<String, Object> values = new LinkedHashMap<>();
            HtmlWriter prose = new HtmlWriter();
            new BlockHtml(prose, scope, IN_AN_ARTICLE).prose(story.prose());
            values.put("kicker", story.head().kicker());
            values.put("deck", story.head().deck());
            values.put("by", story.by().stream().map(line -> line(line, scope)).toList());
            values.put("prose", new Slot(prose.done()));
            return values;
        }

        @Override
        public Utf8 moved(PageBody.Moved body) {
            PageScope scope = scope(Map.of());
            values.put("target", scope.href(body.target()));
            return evaluate("moved", scope);
        }
    }
}
