package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionPage;

/** An edition in brief: its front page, a list of its pages, and the whole of it as PDF. */
final class EditionCard {
    private EditionCard() {}

    /**
     * The card of an edition, a third of a row wide.
     *
     * @param late whether it stands below what is seen first
     */
    static Section of(Edition edition, boolean late, Material material) {
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
                                                    EditionPages.shown(edition, number, material),
                                                    first(page, material))))));
        }
        if (!material.sheets(edition).isEmpty()) {
            Inline link =
                    Inline.Reference.to(Addresses.editionPdf(id), material.say("edition.pdf"));
            pages.add(List.of(new Block.Paragraph(List.of(link))));
        }
        List<Block> blocks = new ArrayList<>(new PagePlates(edition, material).page(1, late));
        blocks.add(new Block.Items(false, pages));
        return Section.of("edition-" + id, EditionPages.title(edition, material), blocks)
                .about(Inline.line(material.days().full(edition.date().value())))
                .more(address, material.say("edition.open"))
                .wide(Section.Width.THIRD);
    }

    /** The headline of a page, else that of its first story. */
    private static String first(EditionPage page, Material material) {
        Optional<String> headline =
                page.headline().map(over -> over.title().value().replaceAll("\\s+", " "));
        return headline.orElseGet(
                () ->
                        page.items().stream()
                                .flatMap(item -> EditionPages.stories(item).stream())
                                .flatMap(story -> material.article(story).stream())
                                .map(Stories::title)
                                .findFirst()
                                .orElse(page.name().value()));
    }
}
