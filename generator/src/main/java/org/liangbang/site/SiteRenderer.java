package org.liangbang.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.output.Artifact;
import org.liangbang.plan.FeedEntry;
import org.liangbang.plan.FileEntry;
import org.liangbang.plan.PageEntry;
import org.liangbang.plan.Publication;
import org.liangbang.theme.Theme;

/**
 * Renders a planned site in a theme. Every file is made when it is asked for, from its own plan
 * entry, so files can be made in any order and at the same time.
 */
public final class SiteRenderer {
    private final Theme theme;
    private final Publication publication;
    private final Templates templates;
    private final PageHtml pages;

    /** Items stand in several feeds and look the same in each. */
    private final Map<FeedEntry.Item, Slot> items = new ConcurrentHashMap<>();

    /** A renderer of one site. */
    public SiteRenderer(Theme theme, Publication publication) {
        this.theme = theme;
        this.publication = publication;
        this.templates = new Templates(theme);
        this.pages = new PageHtml(publication, theme.words(), templates);
    }

    /** All files of the site but those of the printed paper. */
    public Stream<Artifact> artifacts() {
        return Stream.of(
                        publication.pages().stream().map(this::page),
                        publication.feeds().stream().map(this::feed),
                        forRobots(),
                        new DataFiles(publication).artifacts(),
                        theme.assets().stream().map(this::asset),
                        publication.files().stream().map(SiteRenderer::file))
                .flatMap(files -> files);
    }

    private Artifact page(PageEntry page) {
        return Artifact.of(page.address().file(), out -> pages.render(page).writeTo(out));
    }

    private Artifact asset(String name) {
        return Artifact.of(Addresses.asset(name).file(), out -> out.write(theme.asset(name)));
    }

    private static Artifact file(FileEntry file) {
        return Artifact.lasting(file.address().file(), out -> out.write(file.bytes().make()));
    }

    /** Site maps and the word to crawlers; without an absolute address there is no site map. */
    private Stream<Artifact> forRobots() {
        Optional<String> base = publication.chrome().base();
        String map = base.map(at -> "Sitemap: " + at + Addresses.SITEMAP.file() + "\n").orElse("");
        Artifact robots =
                Artifact.of(
                        Addresses.ROBOTS.file(),
                        ("User-agent: *\nAllow: /\n" + map).getBytes(UTF_8));
        return base.isEmpty() ? Stream.of(robots) : Stream.of(robots, siteMap(base.get()));
    }

    private Artifact siteMap(String base) {
        return Artifact.of(
                Addresses.SITEMAP.file(),
                out -> {
                    List<Map<String, Object>> places = new ArrayList<>();
                    for (PageEntry page : publication.pages()) {
                        if (page.listed()) {
                            places.add(Map.of("address", absolute(base, page.address())));
                        }
                    }
                    templates.evaluate("sitemap", Map.of("places", places)).writeTo(out);
                });
    }

    private Artifact feed(FeedEntry feed) {
        String base = publication.chrome().base().orElseThrow();
        return Artifact.of(
                feed.address().file(),
                out -> templates.evaluate("feed", atom(feed, base)).writeTo(out));
    }

    private Map<String, Object> atom(FeedEntry feed, String base) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", publication.chrome().language());
        values.put("title", feed.title());
        values.put("site", publication.chrome().name());
        values.put("self", absolute(base, feed.address()));
        values.put("page", absolute(base, feed.page()));
        values.put("updated", feed.updated());
        values.put(
                "items",
                feed.items().stream()
                        .map(item -> items.computeIfAbsent(item, each -> item(each, base)))
                        .toList());
        return values;
    }

    private Slot item(FeedEntry.Item item, String base) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", absolute(base, item.page()));
        values.put("title", item.title());
        values.put("updated", item.updated());
        values.put("author", item.author());
        values.put("summary", item.summary());
        return new Slot(templates.evaluate("feed-item", values));
    }

    private static String absolute(String base, Address address) {
        return base + address.path().substring(1);
    }
}
