package org.liangbang.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.document.Section;
import org.liangbang.model.Article;

/** The archive: all articles, newest first, by month, in parts. */
final class ArticleListPages implements PageMaker {
    @Override
    public List<PageEntry> pages(Material material) {
        if (material.articles().all().isEmpty()) {
            return List.of();
        }
        Parts parts = Parts.of(Addresses.ARTICLES, material.articles().listed().size());
        List<PageEntry> pages = new ArrayList<>();
        for (int part = 1; part <= parts.count(); part++) {
            pages.add(page(parts, part, material));
        }
        return pages;
    }

    private static PageEntry page(Parts parts, int part, Material material) {
        String name = material.say("articles.title");
        int count = material.articles().listed().size();
        String title = part == 1 ? name : material.say("articles.title-part", part);
        String deck = material.say("articles.deck", count);
        Draft draft =
                new Draft(
                        Addresses.part(Addresses.ARTICLES, part),
                        "articles",
                        title,
                        material.say("articles.description", material.site().name().value(), part),
                        material.crumbs());
        PageBody.Head head = new PageBody.Head("", title, deck);
        return draft.showing(
                material,
                Feeds.of(Addresses.HOME, material),
                () -> new PageBody.Sections(head, List.of(), months(parts, part, material)));
    }

    private static List<Section> months(Parts parts, int part, Material material) {
        Map<YearMonth, List<Article>> months = new LinkedHashMap<>();
        for (Article article : parts.entries(material.articles().listed(), part)) {
            YearMonth month = YearMonth.from(article.front().date().value());
            months.computeIfAbsent(month, none -> new ArrayList<>()).add(article);
        }
        Stories stories = new Stories(material);
        List<Section> sections = new ArrayList<>();
        months.forEach(
                (month, articles) ->
                        sections.add(
                                Section.of(
                                        "m" + month,
                                        material.days().month(month),
                                        List.of(stories.list(articles)))));
        Optional<Section> ways =
                parts.ways(part, material).stream()
                        .findFirst()
                        .map(
                                line ->
                                        Section.of(
                                                "parts",
                                                material.say("page.parts"),
                                                List.of(line)));
        ways.ifPresent(sections::add);
        return sections;
    }
}
