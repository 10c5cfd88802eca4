package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionItem;
import org.liangbang.model.EditionPage;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.edition.PartIds;
import org.liangbang.source.Located;

/** The digital newspaper: every printed page as a picture, with its stories beside it. */
final class FacsimilePages implements PageMaker {
    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        for (Edition edition : material.editions()) {
            for (Sheet sheet : material.sheets(edition)) {
                pages.add(page(edition, sheet, material));
            }
        }
        return pages;
    }

    private static PageEntry page(Edition edition, Sheet sheet, Material material) {
        String id = edition.id().value();
        String title =
                material.say("facsimile.title", edition.number(), sheet.number(), sheet.name());
        String day = material.days().full(edition.date().value());
        Draft draft =
                new Draft(
                        Addresses.facsimile(id, sheet.number()),
                        "facsimile",
                        title,
                        material.say("facsimile.description", title, day),
                        material.crumbs(
                                Inline.Reference.to(
                                        Addresses.EDITIONS, material.say("editions.title")),
                                Inline.Reference.to(
                                        Addresses.edition(id),
                                        EditionPages.title(edition, material))));
        return draft.showing(
                material, Optional.empty(), () -> body(edition, sheet, title, day, material));
    }

    private static PageBody body(
            Edition edition, Sheet sheet, String title, String day, Material material) {
        PageBody.PagePicture picture =
                new PageBody.PagePicture(
                        Addresses.editionPageSvg(edition.id().value(), sheet.number()),
                        sheet.width(),
                        sheet.height(),
                        material.say("facsimile.picture", title));
        PageParts parts = PageParts.of(sheet);
        EditionPage printed = edition.pages().get(sheet.number() - 1);
        return new PageBody.Facsimile(
                new PageBody.Head("", title, day),
                picture,
                printed.items().stream()
                        .flatMap(item -> item.accept(new Parts(parts, material)))
                        .toList(),
                turns(edition, sheet, material),
                below(edition, sheet, material));
    }

    /** All pages of the edition, and the editions of its month. */
    private static List<Section> below(Edition edition, Sheet sheet, Material material) {
        Section pages =
                Section.of(
                                "pages",
                                material.say("facsimile.pages"),
                                new PagePlates(edition, material).all(sheet.number()))
                        .more(
                                Addresses.editionPdf(edition.id().value()),
                                material.say("edition.pdf"))
                        .wide(Section.Width.TWO_THIRDS);
        return List.of(pages, new EditionCalendar(material).monthOf(edition));
    }

    /** The parts that an item became; one without room on the page has none. */
    private record Parts(PageParts parts, Material material)
            implements EditionItem.Visitor<Stream<PageBody.PagePart>> {
        @Override
        public Stream<PageBody.PagePart> story(EditionItem.Story story) {
            return part(story.article().value(), "");
        }

        @Override
        public Stream<PageBody.PagePart> box(EditionItem.Box box) {
            return box.articles().stream()
                    .map(Located::value)
                    .flatMap(article -> part(article, box.name().value()));
        }

        private Stream<PageBody.PagePart> part(String id, String note) {
            Optional<Box> room = parts.room(id);
            Optional<Article> article = material.article(id);
            if (room.isEmpty() || article.isEmpty()) {
                return Stream.empty();
            }
            Stories stories = new Stories(material);
            String beside = note.isEmpty() ? stories.kicker(article.get()) : note;
            return Stream.of(
                    new PageBody.PagePart(
                            Stories.title(article.get()),
                            beside,
                            Optional.of(Addresses.article(id)),
                            Optional.of(ArticlePages.story(article.get(), stories, material)),
                            room.get()));
        }

        @Override
        public Stream<PageBody.PagePart> data(EditionItem.Data data) {
            String id = PartIds.data(data.call());
            return parts.room(id).stream()
                    .map(
                            room ->
                                    new PageBody.PagePart(
                                            parts.heading(id),
                                            material.say("facsimile.data"),
                                            record(data.call()),
                                            Optional.empty(),
                                            room));
        }

        /** The page of the record that a call names. */
        private Optional<Address> record(Block.Directive call) {
            return call.parameters().stream()
                    .map(Block.Parameter::value)
                    .flatMap(
                            named ->
                                    material.recordPages().stream()
                                            .filter(page -> ends(page.address(), named)))
                    .map(page -> page.address())
                    .findFirst();
        }

        private static boolean ends(Address address, String name) {
            return address.path().endsWith("/" + name + "/");
        }
    }

    private static PageBody.Turns turns(Edition edition, Sheet sheet, Material material) {
        String id = edition.id().value();
        List<Inline.Reference> pages =
                material.sheets(edition).stream()
                        .map(
                                each ->
                                        Inline.Reference.to(
                                                Addresses.facsimile(id, each.number()),
                                                material.say(
                                                        "facsimile.page",
                                                        each.number(),
                                                        each.name())))
                        .toList();
        List<Edition> all =
                material.editions().stream()
                        .filter(each -> !material.sheets(each).isEmpty())
                        .toList();
        int at = all.indexOf(edition);
        return new PageBody.Turns(
                pages,
                sheet.number(),
                first(all, at + 1),
                first(all, at - 1),
                Addresses.editionPagePdf(id, sheet.number()));
    }

    /** The first page of an edition of a list; none before its beginning and behind its end. */
    private static Optional<Address> first(List<Edition> editions, int at) {
        return at < 0 || at >= editions.size()
                ? Optional.empty()
                : Optional.of(Addresses.facsimile(editions.get(at).id().value(), 1));
    }
}
