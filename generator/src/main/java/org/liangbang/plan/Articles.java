package org.liangbang.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.model.Article;
import org.liangbang.source.Located;

/** The articles that are published on a day, newest first. Immutable. */
final class Articles {
    private static final Comparator<Article> NEWEST =
            Comparator.comparing((Article article) -> article.front().date().value())
                    .reversed()
                    .thenComparing(Article::id);

    private final List<Article> all;
    private final List<Article> listed;
    private final Map<String, List<Article>> byUnit;
    private final Map<String, List<Article>> byCampaign;

    /**
     * The published ones of some articles.
     *
     * @param drafts whether those not signed, and those of days to come, are published too
     */
    Articles(List<Article> written, LocalDate asOf, boolean drafts) {
        this.all =
                written.stream()
                        .filter(article -> drafts || isPublished(article, asOf))
                        .sorted(NEWEST)
                        .toList();
        this.listed = all.stream().filter(article -> isListed(article, asOf)).toList();
        this.byUnit = index(article -> article.front().units());
        this.byCampaign = index(article -> article.front().campaigns());
    }

    private static boolean isPublished(Article article, LocalDate asOf) {
        return article.front().status().value() == Article.Status.SIGNED
                && !article.front().date().value().isAfter(asOf);
    }

    private static boolean isListed(Article article, LocalDate asOf) {
        Optional<LocalDate> expires = article.front().expires();
        return article.front().withdrawn().isEmpty()
                && expires.filter(day -> day.isBefore(asOf)).isEmpty();
    }

    private Map<String, List<Article>> index(Function<Article, List<Located<String>>> keys) {
        Map<String, List<Article>> index = new LinkedHashMap<>();
        for (Article article : listed) {
            keys.apply(article).stream()
                    .map(Located::value)
                    .distinct()
                    .forEach(
                            key ->
                                    index.computeIfAbsent(key, none -> new ArrayList<>())
                                            .add(article));
        }
        return index;
    }

    /** All that have a page, also those taken back and those out of date. */
    List<Article> all() {
        return all;
    }

    /** Those that lists show. */
    List<Article> listed() {
        return listed;
    }

    /** Those that lists show and that are about a unit. */
    List<Article> about(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    /** Those that lists show and that belong to a campaign. */
    List<Article> of(String campaign) {
        return byCampaign.getOrDefault(campaign, List.of());
    }
}
