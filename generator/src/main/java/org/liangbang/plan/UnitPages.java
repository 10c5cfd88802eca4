package org.liangbang.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.References;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Article;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** The page of each unit, and its further articles when there are many. */
final class UnitPages implements PageMaker {
    /** How many of the duties after this week a page names. */
    private static final int LATER = 5;

    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        for (Unit unit : material.content().register().units().values()) {
            pages.add(page(unit, material));
            int articles = material.articles().about(unit.id().value()).size();
            Parts parts = Parts.of(Addresses.unit(unit.id().value()), articles);
            for (int part = 2; part <= parts.count(); part++) {
                pages.add(furtherArticles(unit, parts, part, material));
            }
        }
        return pages;
    }

    private static PageEntry page(Unit unit, Material material) {
        Address address = Addresses.unit(unit.id().value());
        String name = unit.name().value();
        List<Unit> above = above(unit, material);
        Draft draft =
                new Draft(
                        address,
                        "unit",
                        name,
                        material.say("unit.description", names(above), name),
                        crumbs(above, material));
        PageBody.Head head =
                new PageBody.Head(names(above), name, unit.note().map(Located::value).orElse(""));
        return draft.showing(
                material,
                Feeds.of(address, material),
                () -> new PageBody.Sections(head, facts(unit, material), sections(unit, material)));
    }

    /** The units above one, from the district down. */
    static List<Unit> above(Unit unit, Material material) {
        List<Unit> line = new ArrayList<>(material.content().register().lineage(unit));
        Collections.reverse(line);
        return line.subList(0, line.size() - 1);
    }

    private static String names(List<Unit> units) {
        return String.join(" ", units.stream().map(unit -> unit.name().value()).toList());
    }

    private static List<Inline.Reference> crumbs(List<Unit> above, Material material) {
        List<Inline.Reference> crumbs =
                material.crumbs(Inline.Reference.to(Addresses.UNITS, material.say("units.title")));
        above.forEach(unit -> crumbs.add(References.to(unit)));
        return crumbs;
    }

    /** The words for what kind of unit a unit is. */
    static String kind(Unit unit, Material material) {
        return material.say("unit-kind." + Values.word(unit.kind()));
    }

    private static List<Block.Fact> facts(Unit unit, Material material) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("unit.kind", Inline.text(kind(unit, material)), material));
        unit.parent()
                .flatMap(parent -> material.content().register().unit(parent.value()))
                .ifPresent(
                        parent -> facts.add(fact("unit.parent", References.to(parent), material)));
        int below = material.content().register().childrenOf(unit.id().value()).size();
        if (below > 0) {
            String count = material.say("unit.below-count", below);
            facts.add(fact("unit.below", Inline.text(count), material));
        }
        Optional<Post> reached =
                posts(unit, material).stream().filter(post -> post.phone().isPresent()).findFirst();
        reached.flatMap(Post::phone)
                .ifPresent(
                        phone ->
                                facts.add(
                                        fact("unit.phone", Inline.text(phone.value()), material)));
        int articles = material.articles().about(unit.id().value()).size();
        if (articles > 0) {
            String count = material.say("unit.articles-count", articles);
            facts.add(fact("unit.articles", Inline.text(count), material));
        }
        return facts;
    }

    private static Block.Fact fact(String key, Inline value, Material material) {
        return new Block.Fact(material.say(key), List.of(value));
    }

    private static List<Post> posts(Unit unit, Material material) {
        return material.postsOf(unit.id().value());
    }

    private static List<Section> sections(Unit unit, Material material) {
        List<Section> sections =
                new DutyRows(material)
                        .sections(
                                material.duties().ofUnit(unit.id().value()),
                                DutyRows.Without.UNIT,
                                LATER);
        material.kinds().forEach(kind -> sections.addAll(kind.onUnit(unit, material.view())));
        changes(unit, material).ifPresent(sections::add);
        List<Unit> below = material.content().register().childrenOf(unit.id().value());
        if (!below.isEmpty()) {
            sections.add(
                    Section.of(
                            "below",
                            material.say("unit.below"),
                            List.of(new UnitTree(material).items(below))));
        }
        articles(unit, material).ifPresent(sections::add);
        List<Post> posts = posts(unit, material);
        if (!posts.isEmpty()) {
            sections.add(
                    Section.of(
                                    "posts",
                                    material.say("unit.posts"),
                                    List.of(OwnerPages.items(posts)))
                            .wide(Section.Width.THIRD));
        }
        return sections;
    }

    private static Optional<Section> changes(Unit unit, Material material) {
        return material.changes()
                .of(Optional.of(unit.id().value()), material)
                .map(
                        table ->
                                Section.of(
                                                "changes",
                                                material.say("oversight.changes.unit"),
                                                List.of(table))
                                        .wide(Section.Width.HALF));
    }

    private static Optional<Section> articles(Unit unit, Material material) {
        List<Article> articles = material.articles().about(unit.id().value());
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        Parts parts = Parts.of(Addresses.unit(unit.id().value()), articles.size());
        return Optional.of(
                articles(parts.entries(articles, 1), parts.ways(1, material), material)
                        .wide(Section.Width.TWO_THIRDS));
    }

    private static Section articles(List<Article> some, List<Block> ways, Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Stories(material).list(some));
        blocks.addAll(ways);
        return Section.of("articles", material.say("unit.articles"), blocks);
    }

    private static PageEntry furtherArticles(Unit unit, Parts parts, int part, Material material) {
        String name = unit.name().value();
        List<Unit> above = above(unit, material);
        List<Inline.Reference> crumbs = crumbs(above, material);
        crumbs.add(References.to(unit));
        List<Article> all = material.articles().about(unit.id().value());
        return new Draft(
                        Addresses.part(parts.list(), part),
                        "unit-articles",
                        material.say("unit.articles-part", name, part),
                        material.say("unit.articles-description", name, part),
                        crumbs)
                .of(
                        material,
                        () ->
                                List.of(
                                        articles(
                                                parts.entries(all, part),
                                                parts.ways(part, material),
                                                material)));
    }
}
