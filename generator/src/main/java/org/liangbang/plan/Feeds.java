package org.liangbang.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.model.Article;
import org.liangbang.model.Campaign;
import org.liangbang.model.Correction;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/**
 * What is new, for programs that fetch it: on the whole site, about a unit, in a campaign, and for
 * the holder of a post what is new about its unit. There are feeds only on a site with an absolute
 * address, and only where there is something to say.
 */
final class Feeds {
    private static final int MOST_ITEMS = 20;

    private final Material material;
    private final Stories stories;

    /** Articles stand in several feeds and are told of in the same words. */
    private final Map<String, FeedEntry.Item> items = new LinkedHashMap<>();

    Feeds(Material material) {
        this.material = material;
        this.stories = new Stories(material);
    }

    /** The feed of a page, when it has one. */
    static Optional<Address> of(Address page, Material material) {
        boolean has = material.request().base().isPresent() && !articles(page, material).isEmpty();
        return has ? Optional.of(Addresses.feed(page)) : Optional.empty();
    }

    private static List<Article> articles(Address page, Material material) {
        String path = page.path();
        if (page.equals(Addresses.HOME)) {
            return material.articles().listed();
        }
        String id = path.substring(path.indexOf('/', 1) + 1, path.length() - 1);
        if (path.startsWith(Addresses.UNITS.path())) {
            return material.articles().about(id);
        }
        if (path.startsWith(Addresses.OWNERS.path())) {
            Optional<Post> post = material.content().register().post(id);
            return post.map(of -> material.articles().about(of.unit().value())).orElse(List.of());
        }
        return material.articles().of(id);
    }

    List<FeedEntry> all() {
        if (material.request().base().isEmpty()) {
            return List.of();
        }
        String site = material.site().name().value();
        List<FeedEntry> feeds = new ArrayList<>();
        add(Addresses.HOME, site, feeds);
        for (Unit unit : material.content().register().units().values()) {
            String title = material.say("feed.title", unit.name().value(), site);
            add(Addresses.unit(unit.id().value()), title, feeds);
        }
        for (Campaign campaign : material.campaigns()) {
            String title = material.say("feed.title", campaign.name().value(), site);
            add(Addresses.campaign(campaign.id().value()), title, feeds);
        }
        for (Post post : material.content().register().posts().values()) {
            String unit = material.unitName(post.unit().value());
            String owner = material.say("owner.title", unit, post.role().value());
            add(Addresses.owner(post.id().value()), material.say("feed.title", owner, site), feeds);
        }
        feeds.sort(Comparator.comparing(FeedEntry::address));
        return feeds;
    }

    private void add(Address page, String title, List<FeedEntry> feeds) {
        List<Article> articles = articles(page, material);
        if (articles.isEmpty()) {
            return;
        }
        List<FeedEntry.Item> told =
                articles.stream()
                        .limit(MOST_ITEMS)
                        .map(article -> items.computeIfAbsent(article.id(), id -> item(article)))
                        .toList();
        String updated =
                told.stream().map(FeedEntry.Item::updated).max(Comparator.naturalOrder()).get();
        feeds.add(new FeedEntry(Addresses.feed(page), page, title, updated, told));
    }

    private FeedEntry.Item item(Article article) {
        String authors = stories.authors(article);
        return new FeedEntry.Item(
                Addresses.article(article.id()),
                Stories.title(article),
                moment(lastChange(article)),
                authors.isEmpty() ? material.site().organ().value() : authors,
                stories.description(article));
    }

    private static LocalDate lastChange(Article article) {
        return article.front().corrections().stream()
                .map(Correction::date)
                .map(date -> date.value())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(article.front().date().value()))
                .orElse(article.front().date().value());
    }

    /** The beginning of a day in the site's time zone. */
    private String moment(LocalDate day) {
        return day.atStartOfDay(material.site().timeZone())
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
