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
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** Who answers for what: the list of posts, and the page of each. */
final class OwnerPages implements PageMaker {
    /** How many of the duties after this week a page names. */
    private static final int LATER = 10;

    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        if (!material.content().register().posts().isEmpty()) {
            pages.add(list(material));
        }
        for (Post post : material.content().register().posts().values()) {
            pages.add(page(post, material));
        }
        return pages;
    }

    private static PageEntry list(Material material) {
        int count = material.content().register().posts().size();
        return new Draft(
                        Addresses.OWNERS,
                        "owners",
                        material.say("owners.title"),
                        material.say("owners.description", count),
                        material.crumbs())
                .of(material, "", material.say("owners.deck"), List::of, () -> sections(material));
    }

    private static List<Section> sections(Material material) {
        List<Section> sections = new ArrayList<>();
        for (Unit unit : material.content().register().units().values()) {
            List<Post> posts = material.postsOf(unit.id().value());
            if (!posts.isEmpty()) {
                sections.add(
                        Section.of(unit.id().value(), unit.name().value(), List.of(items(posts)))
                                .wide(Section.Width.THIRD));
            }
        }
        return sections;
    }

    /** Posts under one another, each linked to its page. */
    static Block.Items items(List<Post> posts) {
        return new Block.Items(
                false, posts.stream().map(post -> List.<Block>of(line(post))).toList());
    }

    private static Block line(Post post) {
        return new Block.Paragraph(List.of(References.to(post)));
    }

    private static PageEntry page(Post post, Material material) {
        Address address = Addresses.owner(post.id().value());
        String unit = material.unitName(post.unit().value());
        String title = material.say("owner.title", unit, post.role().value());
        Draft draft =
                new Draft(
                        address,
                        "owner",
                        title,
                        material.say("owner.description", unit, post.role().value()),
                        material.crumbs(
                                Inline.Reference.to(
                                        Addresses.OWNERS, material.say("owners.title"))));
        PageBody.Head head = new PageBody.Head(unit, post.role().value(), "");
        return draft.showing(
                material,
                Feeds.of(address, material),
                () -> new PageBody.Sections(head, facts(post, material), sections(post, material)));
    }

    private static List<Block.Fact> facts(Post post, Material material) {
        List<Block.Fact> facts = new ArrayList<>();
        Optional<Unit> unit = material.content().register().unit(post.unit().value());
        unit.ifPresent(
                of ->
                        facts.add(
                                new Block.Fact(
                                        material.say("owner.unit"), List.of(References.to(of)))));
        post.phone()
                .ifPresent(
                        phone ->
                                facts.add(
                                        new Block.Fact(
                                                material.say("unit.phone"),
                                                Inline.line(phone.value()))));
        return facts;
    }

    private static List<Section> sections(Post post, Material material) {
        List<Section> sections =
                new DutyRows(material)
                        .sections(
                                material.duties().ofPost(post.id().value()),
                                DutyRows.Without.POST,
                                LATER);
        material.kinds().forEach(kind -> sections.addAll(kind.onOwner(post, material.view())));
        if (sections.isEmpty()) {
            sections.add(
                    Section.of(
                            "nothing",
                            material.say("owner.records"),
                            List.of(Block.Paragraph.of(material.say("owner.nothing")))));
        }
        return sections;
    }
}
