package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Redirect;
import org.liangbang.model.Site;

/** What the site is, what is not there, and what moved. */
final class PlainPages implements PageMaker {
    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        pages.add(about(material));
        pages.add(unlisted(notFound(material)));
        for (Redirect redirect : material.content().all(Redirect.TYPE)) {
            pages.add(unlisted(moved(redirect, material)));
        }
        return pages;
    }

    private static PageEntry unlisted(PageEntry page) {
        return new PageEntry(
                page.address(),
                page.form(),
                page.title(),
                page.description(),
                page.asOf(),
                page.crumbs(),
                page.feed(),
                false,
                page.body());
    }

    private static PageEntry about(Material material) {
        Site site = material.site();
        return new Draft(
                        Addresses.ABOUT,
                        "about",
                        material.say("about.title"),
                        material.say(
                                "about.description", site.name().value(), site.organ().value()),
                        material.crumbs())
                .of(
                        material,
                        "",
                        site.slogan().map(slogan -> slogan.value()).orElse(""),
                        List::of,
                        () -> aboutSections(site, material));
    }

    private static List<Section> aboutSections(Site site, Material material) {
        List<Block> who = new ArrayList<>();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("about.organ", site.organ().value(), material));
        facts.add(fact("unit.phone", site.contact().phone(), material));
        facts.add(fact("about.address", site.contact().address(), material));
        site.contact().email().ifPresent(mail -> facts.add(fact("about.email", mail, material)));
        who.add(new Block.Facts(facts));
        site.footer().forEach(line -> who.add(Block.Paragraph.of(line.value())));
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("who", material.say("about.who"), who));
        sections.add(
                Section.of(
                                "figures",
                                material.say("about.figures"),
                                List.of(Block.Paragraph.of(material.say("about.figures-how"))))
                        .wide(Section.Width.HALF));
        sections.add(
                Section.of(
                                "mistakes",
                                material.say("article.mistake"),
                                List.of(
                                        Block.Paragraph.of(
                                                material.say(
                                                        "article.mistake-how",
                                                        site.contact().phone()))))
                        .wide(Section.Width.HALF));
        return sections;
    }

    private static Block.Fact fact(String key, String value, Material material) {
        return new Block.Fact(material.say(key), Inline.line(value));
    }

    private static PageEntry notFound(Material material) {
        Inline home = Inline.Reference.to(Addresses.HOME, material.say("page.home"));
        return new Draft(
                        Addresses.NOT_FOUND,
                        "not-found",
                        material.say("not-found.title"),
                        material.say("not-found.description"),
                        List.of())
                .of(
                        material,
                        () ->
                                List.of(
                                        Section.of(
                                                "ways",
                                                material.say("not-found.ways"),
                                                List.of(
                                                        Block.Paragraph.of(
                                                                material.say("not-found.why")),
                                                        new Block.Paragraph(List.of(home))))));
    }

    private static PageEntry moved(Redirect redirect, Material material) {
        Address target = Address.of(redirect.to().value());
        return new Draft(
                        Address.of(redirect.from().value()),
                        "moved",
                        material.say("moved.title"),
                        material.say("moved.description", redirect.to().value()),
                        List.of())
                .showing(material, Optional.empty(), () -> new PageBody.Moved(target));
    }
}
