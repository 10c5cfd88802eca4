package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
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
            sections.add(
                    card(edition, title(edition, material), material).wide(Section.Width.THIRD));
        }
        return sections;
    }

    /** An edition in brief: its pages and the whole of it as PDF. */
    static Section card(Edition edition, String title, Material material) {
        String id = edition.id().value();
        Address address = Addresses.edition(id);
        List<List<Block>> pages = new ArrayList<>();
        for (int number = 1; number <= edition.pages().size(); number++) {
            EditionPage page = edition.pages().get(number - 1);
            pages.add(
                    List.of(
                            new Block.Paragraph(
                                    List.of(
                                            Inline.text(
                                                    material.say(
                                                            "edition.page-short",
                                                            number,
                                                            page.name().value())),
                                            Inline.Reference.to(
                                                    shown(edition, number, material),
                                                    first(page, material))))));
        }
        if (!material.sheets(edition).isEmpty()) {
            Inline link =
                    Inline.Reference.to(Addresses.editionPdf(id), material.say("edition.pdf"));
            pages.add(List.of(new Block.Paragraph(List.of(link))));
        }
        return Section.of("edition-" + id, title, List.of(new Block.Items(false, pages)))
                .about(Inline.line(material.days().full(edition.date().value())))
                .more(address, material.say("edition.open"));
    }

    /** The headline of a page, else that of its first story. */
    private static String first(EditionPage page, Material material) {
        Optional<String> headline =
                page.headline().map(over -> over.title().value().replaceAll("\\s+", " "));
        return headline.orElseGet(
                () ->
                        page.items().stream()
                                .flatMap(item -> stories(item).stream())
                                .flatMap(story -> material.article(story).stream())
                                .map(Stories::title)
                                .findFirst()
                                .orElse(page.name().value()));
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
        if (edition.status().value() != Article.Status.SIGNED) {
            facts.add(
                    new Block.Fact(
                            material.say("edition.status"),
                            Inline.line(material.say("article.draft"))));
        }
        return facts;
    }

    private static List<Section> content(Edition edition, Material material) {
        List<Section> sections = new ArrayList<>();
        boolean several = edition.pages().size() > 1;
        for (int number = 1; number <= edition.pages().size(); number++) {
            EditionPage page = edition.pages().get(number - 1);
            Section section =
                    Section.of(
                            "page-" + number,
                            material.say("edition.page", number, page.name().value()),
                            blocks(page, material));
            if (number <= material.sheets(edition).size()) {
                Address facsimile = Addresses.facsimile(edition.id().value(), number);
                section = section.more(facsimile, material.say("edition.look"));
            }
            sections.add(several ? section.wide(Section.Width.HALF) : section);
        }
        downloads(edition, material).ifPresent(sections::add);
        if (!edition.corrections().isEmpty()) {
            Stories stories = new Stories(material);
            sections.add(
                    Section.of(
                                    "corrections",
                                    material.say("corrections.title"),
                                    edition.corrections().stream()
                                            .map(stories::correction)
                                            .toList())
                            .wide(Section.Width.HALF));
        }
        return sections;
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
