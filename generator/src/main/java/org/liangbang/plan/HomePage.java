package org.liangbang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Article;
import org.liangbang.model.Correction;
import org.liangbang.model.Edition;
import org.liangbang.source.Located;

/** The front page: the newest article, what is due, the latest edition, and the kinds' sections. */
final class HomePage implements PageMaker {
    private static final int STORIES = 4;
    private static final int CORRECTIONS = 3;
    private static final int BESIDE = 2;

    private record Mended(Article article, Correction correction) {}

    @Override
    public List<PageEntry> pages(Material material) {
        String name = material.site().name().value();
        String slogan = material.site().slogan().map(Located::value).orElse("");
        Draft draft =
                new Draft(
                        Addresses.HOME,
                        "home",
                        name,
                        material.say("home.description", name, slogan),
                        List.of());
        return List.of(
                draft.showing(material, Feeds.of(Addresses.HOME, material), () -> body(material)));
    }

    private static PageBody body(Material material) {
        Stories stories = new Stories(material);
        List<Article> newest = material.articles().listed();
        List<Section> sections = new ArrayList<>();
        material.kinds().forEach(kind -> sections.addAll(kind.onHome(material.view())));
        List<Section> beside = new ArrayList<>();
        Optional<Section> urgent =
                sections.stream().filter(each -> each.width() == Section.Width.THIRD).findFirst();
        urgent.ifPresent(beside::add);
        sections.removeAll(beside);
        latest(material).ifPresent(beside::add);
        if (beside.size() < BESIDE && newest.isEmpty()) {
            sections.addAll(0, beside);
            beside.clear();
        }
        corrections(material).ifPresent(sections::add);
        return new PageBody.Front(
                left(material),
                right(material),
                newest.stream().findFirst().map(stories::teaser),
                newest.stream().skip(1).limit(STORIES).map(stories::teaser).toList(),
                beside,
                sections);
    }

    private static List<String> left(Material material) {
        String day =
                material.days().full(material.asOf())
                        + " "
                        + material.days().weekday(material.asOf());
        String organ = material.say("home.organ", material.site().organ().value());
        return List.of(day, organ);
    }

    private static List<String> right(Material material) {
        List<String> lines = new ArrayList<>();
        material.site().slogan().ifPresent(slogan -> lines.add(slogan.value()));
        lines.add(material.say("site.dotted"));
        return lines;
    }

    private static Optional<Section> latest(Material material) {
        Optional<Edition> latest = material.editions().stream().findFirst();
        return latest.map(edition -> EditionCard.of(edition, false, material));
    }

    /** The latest corrections of all articles. */
    private static Optional<Section> corrections(Material material) {
        List<Mended> all = new ArrayList<>();
        for (Article article : material.articles().listed()) {
            article.front().corrections().forEach(each -> all.add(new Mended(article, each)));
        }
        all.sort(
                Comparator.comparing((Mended each) -> each.correction().date().value()).reversed());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<List<Block>> items =
                all.stream().limit(CORRECTIONS).map(each -> item(each, material)).toList();
        return Optional.of(
                Section.of(
                                "corrections",
                                material.say("corrections.latest"),
                                List.of(new Block.Items(false, items)))
                        .wide(Section.Width.THIRD));
    }

    private static List<Block> item(Mended mended, Material material) {
        String day = material.days().near(mended.correction().date().value(), material.asOf());
        return List.of(
                new Block.Paragraph(
                        List.of(
                                Inline.text(day + material.say("page.apart")),
                                Stories.link(mended.article()),
                                Inline.text(
                                        material.say("page.apart")
                                                + mended.correction().text().value()))));
    }
}
