package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Corrected;
import org.liangbang.campaign.References;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionItem;
import org.liangbang.model.EditionPage;
import org.liangbang.source.Located;

/** The list of editions, and the page of each: what it prints, and its PDFs. */
final class EditionPages implements PageMaker {
    /** How many small pictures are seen without scrolling. */
    private static final int SEEN_FIRST = 3;

    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        if (!material.editions().isEmpty()) {
            pages.add(list(material));
        }
        material.editions().forEach(edition -> pages.add(page(edition, material)));
        return pages;
    }

    /** The ids of the articles that an item prints. */
    static List<String> stories(EditionItem item) {
        return item.accept(STORIES);
    }

    /**
     * Where a page of an edition is shown: in the digital newspaper when it was typeset, else among
     * the pages of the edition.
     *
     * @param number from 1
     */
    static Address shown(Edition edition, int number, Material material) {
        String id = edition.id().value();
        return number <= material.sheets(edition).size()
                ? Addresses.facsimile(id, number)
                : Addresses.edition(id).at("page-" + number);
    }

    private static PageEntry list(Material material) {
        int count = material.editions().size();
        return new Draft(
                        Addresses.EDITIONS,
                        "editions",
                        material.say("editions.title"),
                        material.say("editions.description", count),
                        material.crumbs())
                .of(
                        material,
                        "",
                        material.say("editions.deck", count),
                        List::of,
                        () -> sections(material));
    }

    private static List<Section> sections(Material material) {
        List<Section> sections = new ArrayList<>();
        for (Edition edition : material.editions()) {
            boolean late = sections.size() >= SEEN_FIRST;
            sections.add(EditionCard.of(edition, late, material));
        }
        sections.addAll(new EditionCalendar(material).years());
        return sections;
    }

    /** What an edition is called. */
    static String title(Edition edition, Material material) {
        return material.say("edition.title", edition.number());
    }

    private static PageEntry page(Edition edition, Material material) {
        String title = title(edition, material);
        String day = material.days().full(edition.date().value());
        Draft draft =
                new Draft(
                        Addresses.edition(edition.id().value()),
                        "edition",
                        title,
                        material.say(
                                "edition.description", material.site().name().value(), title, day),
                        material.crumbs(
                                Inline.Reference.to(
                                        Addresses.EDITIONS, material.say("editions.title"))));
        String weekday = material.days().weekday(edition.date().value());
        String total =
                edition.total().map(number -> material.say("edition.total", number)).orElse("");
        return draft.of(
                material,
                material.site().organ().value(),
                material.apart(material.apart(day, weekday), total),
                () -> facts(edition, material),
                () -> content(edition, material));
    }

    private static List<Block.Fact> facts(Edition edition, Material material) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                new Block.Fact(
                        material.say("edition.pages"),
                        Inline.line(material.say("edition.pages-count", edition.pages().size()))));
        edition.signedBy()
                .flatMap(post -> material.content().register().post(post.value()))
                .ifPresent(
                        post ->
                                facts.add(
                                        new Block.Fact(
                                                material.say("edition.signed-by"),
                                                List.of(References.to(post)))));
        neighbour(edition, 1, material)
                .ifPresent(link -> facts.add(fact("edition.earlier", link, material)));
        neighbour(edition, -1, material)
                .ifPresent(link -> facts.add(fact("edition.later", link, material)));
        if (edition.status().value() != Article.Status.SIGNED) {
            facts.add(
                    new Block.Fact(
                            material.say("edition.status"),
                            Inline.line(material.say("article.draft"))));
        }
        return facts;
    }

    private static Block.Fact fact(String key, Inline value, Material material) {
        return new Block.Fact(material.say(key), List.of(value));
    }

    /** An edition so many places further back, as a link; none beyond the first and the last. */
    private static Optional<Inline> neighbour(Edition edition, int further, Material material) {
        List<Edition> all = material.editions();
        int at = all.indexOf(edition) + further;
        if (at < 0 || at >= all.size()) {
            return Optional.empty();
        }
        Address address = Addresses.edition(all.get(at).id().value());
        String day = material.days().near(all.get(at).date().value(), edition.date().value());
        return Optional.of(
                Inline.Reference.to(address, material.apart(title(all.get(at), material), day)));
    }

    private static List<Section> content(Edition edition, Material material) {
        List<Section> sections = new ArrayList<>();
        for (int number = 1; number <= edition.pages().size(); number++) {
            sections.add(section(edition, number, material));
        }
        downloads(edition, material).ifPresent(sections::add);
        List<Corrected> corrected = Corrected.in(edition, material.content());
        if (!corrected.isEmpty()) {
            Stories stories = new Stories(material);
            sections.add(
                    Section.of(
                                    "corrections",
                                    material.say("corrections.title"),
                                    corrected.stream().map(stories::corrected).toList())
                            .wide(Section.Width.HALF));
        }
        return sections;
    }

    /** A page of the edition; the only one is as wide as the site. */
    private static Section section(Edition edition, int number, Material material) {
        EditionPage page = edition.pages().get(number - 1);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new PagePlates(edition, material).page(number, number > SEEN_FIRST));
        blocks.addAll(blocks(page, material));
        Section section =
                Section.of(
                                "page-" + number,
                                material.say("edition.page", number, page.name().value()),
                                blocks)
                        .wide(edition.pages().size() > 1 ? Section.Width.HALF : Section.Width.FULL);
        return number > material.sheets(edition).size()
                ? section
                : section.more(shown(edition, number, material), material.say("edition.look"));
    }

    private static List<Block> blocks(EditionPage page, Material material) {
        List<Block> blocks = new ArrayList<>();
        page.headline()
                .ifPresent(
                        over ->
                                blocks.add(
                                        new Block.Heading(2, Inline.line(over.title().value()))));
        page.lead().map(Located::value).ifPresent(lead -> blocks.add(Block.Paragraph.of(lead)));
        List<Article> articles =
                page.items().stream()
                        .flatMap(item -> stories(item).stream())
                        .flatMap(story -> material.article(story).stream())
                        .toList();
        if (!articles.isEmpty()) {
            blocks.add(new Stories(material).list(articles));
        }
        return blocks;
    }

    private static Optional<Section> downloads(Edition edition, Material material) {
        int printed = material.sheets(edition).size();
        if (printed == 0) {
            return Optional.empty();
        }
        String id = edition.id().value();
        List<List<Block>> files = new ArrayList<>();
        files.add(file(Addresses.editionPdf(id), material.say("edition.pdf")));
        for (int number = 1; number <= printed; number++) {
            files.add(
                    file(
                            Addresses.editionPagePdf(id, number),
                            material.say("edition.page-pdf", number)));
            files.add(
                    file(
                            Addresses.editionPageSvg(id, number),
                            material.say("edition.page-picture", number)));
        }
        return Optional.of(
                Section.of(
                                "downloads",
                                material.say("edition.downloads"),
                                List.of(new Block.Items(false, files)))
                        .wide(Section.Width.HALF));
    }

    private static List<Block> file(Address file, String words) {
        return List.of(new Block.Paragraph(List.of(Inline.Reference.to(file, words))));
    }

    private static final EditionItem.Visitor<List<String>> STORIES =
            new EditionItem.Visitor<>() {
                @Override
                public List<String> story(EditionItem.Story story) {
                    return List.of(story.article().value());
                }

                @Override
                public List<String> box(EditionItem.Box box) {
                    return box.articles().stream().map(Located::value).toList();
                }

                @Override
                public List<String> data(EditionItem.Data data) {
                    return List.of();
                }
            };
}
