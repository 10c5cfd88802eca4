package org.liangbang.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.check.CheckedContent;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.model.Article;
import org.liangbang.model.Campaign;
import org.liangbang.model.Edition;
import org.liangbang.model.Post;
import org.liangbang.model.Site;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.edition.TypesetEditions;
import org.liangbang.source.SourceFile;

/**
 * What the pages of a site are made from, with the indexes that several of them need. Thread-safe.
 */
final class Material {
    private static final Comparator<Edition> LATEST =
            Comparator.comparing((Edition edition) -> edition.date().value())
                    .reversed()
                    .thenComparing(edition -> edition.id().value());

    private final PlanRequest request;
    private final View view;
    private final Days days;
    private final Day today;
    private final Articles articles;
    private final Duties duties;
    private final Changes changes;
    private final List<Edition> editions;
    private final SortedMap<YearMonth, List<Edition>> editionsByMonth =
            new TreeMap<>(Comparator.reverseOrder());
    private final List<RecordPage> recordPages;
    private final Map<SourceFile, SourceFile> masked = new LinkedHashMap<>();
    private final Map<String, Article> articlesById = new LinkedHashMap<>();
    private final Map<String, List<Post>> posts = new LinkedHashMap<>();
    private final Map<String, List<Block>> texts = new ConcurrentHashMap<>();

    Material(PlanRequest request) {
        this.request = request;
        this.view = request.views().on(request.asOf());
        this.days = new Days(view.words());
        this.today = Day.of(request.asOf(), days);
        this.duties =
                new Duties(
                        request.oversight().stream()
                                .flatMap(kind -> kind.duties(view).stream())
                                .toList(),
                        request.asOf());
        this.changes = new Changes(request);
        for (Post post : content().register().posts().values()) {
            posts.computeIfAbsent(post.unit().value(), none -> new ArrayList<>()).add(post);
        }
        this.articles = new Articles(content().all(Article.TYPE), request.asOf(), request.drafts());
        articles.all().forEach(article -> articlesById.put(article.id(), article));
        this.editions =
                content().all(Edition.TYPE).stream()
                        .filter(this::isPublished)
                        .map(this::printed)
                        .sorted(LATEST)
                        .toList();
        for (Edition edition : editions) {
            YearMonth month = YearMonth.from(edition.date().value());
            editionsByMonth.computeIfAbsent(month, none -> new ArrayList<>()).add(edition);
        }
        request.presentations().forEach(kind -> masked.putAll(kind.masked(view)));
        this.recordPages =
                request.presentations().stream()
                        .flatMap(kind -> kind.pages(view).stream())
                        .toList();
    }

    /** The edition with the pages on which it was printed. */
    private Edition printed(Edition edition) {
        return Optional.ofNullable(request.printed().get(edition.id().value()))
                .map(TypesetEditions.TypesetEdition::edition)
                .orElse(edition);
    }

    private boolean isPublished(Edition edition) {
        boolean ready =
                edition.status().value() == Article.Status.SIGNED
                        && !edition.date().value().isAfter(request.asOf());
        return ready || request.drafts();
    }

    PlanRequest request() {
        return request;
    }

    CheckedContent content() {
        return request.views().content();
    }

    Site site() {
        return content().all(Site.TYPE).get(0);
    }

    /** What there is to see on the day the site speaks of. */
    View view() {
        return view;
    }

    List<Presentation> kinds() {
        return request.presentations();
    }

    String say(String key, Object... values) {
        return view.words().get(key, values);
    }

    /** Two pieces of a line set apart; one alone when the other is empty. */
    String apart(String first, String second) {
        boolean both = !first.isEmpty() && !second.isEmpty();
        return both ? first + say("page.apart") + second : first + second;
    }

    Days days() {
        return days;
    }

    LocalDate asOf() {
        return request.asOf();
    }

    /** The day the site speaks of, with its words. */
    Day today() {
        return today;
    }

    /** Everything with a last day. */
    Duties duties() {
        return duties;
    }

    /** How things stand beside the quarter before. */
    Changes changes() {
        return changes;
    }

    Articles articles() {
        return articles;
    }

    /** The published article with an id. */
    Optional<Article> article(String id) {
        return Optional.ofNullable(articlesById.get(id));
    }

    /** Published editions, the latest first. */
    List<Edition> editions() {
        return editions;
    }

    /** Published editions by their months; both the latest first. */
    SortedMap<YearMonth, List<Edition>> editionsByMonth() {
        return editionsByMonth;
    }

    /** The printed pages of an edition; empty when it was not typeset. */
    List<Sheet> sheets(Edition edition) {
        return Optional.ofNullable(request.printed().get(edition.id().value()))
                .map(printed -> printed.document().sheets())
                .orElse(List.of());
    }

    List<Campaign> campaigns() {
        return content().all(Campaign.TYPE);
    }

    /** The posts of a unit, in the order written. */
    List<Post> postsOf(String unit) {
        return posts.getOrDefault(unit, List.of());
    }

    /** The campaign with an id. */
    Optional<Campaign> campaign(String id) {
        return campaigns().stream().filter(each -> each.id().value().equals(id)).findFirst();
    }

    /** The kinds' own pages, in their order. */
    List<RecordPage> recordPages() {
        return recordPages;
    }

    /** What readers see of files that are not for everyone as a whole. */
    Map<SourceFile, SourceFile> masked() {
        return masked;
    }

    String unitName(String id) {
        return content().register().unit(id).map(unit -> unit.name().value()).orElse(id);
    }

    /** A post by its role, linked to its page; its id alone when there is none such. */
    List<Inline> postLink(String id) {
        return content()
                .register()
                .post(id)
                .map(post -> List.<Inline>of(References.to(post)))
                .orElseGet(() -> Inline.line(id));
    }

    /** The front page as the first crumb, and those after it. */
    List<Inline.Reference> crumbs(Inline.Reference... more) {
        List<Inline.Reference> crumbs = new ArrayList<>();
        crumbs.add(Inline.Reference.to(Addresses.HOME, say("page.home")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }

    /** The text of an article with the live data of its own day in it. */
    List<Block> text(Article article) {
        return texts.computeIfAbsent(article.id(), id -> expanded(article));
    }

    private List<Block> expanded(Article article) {
        LocalDate day = article.front().date().value();
        return Expansion.hasCalls(article.body())
                ? request.expansion().expand(article.body(), request.views().on(day))
                : article.body();
    }
}
