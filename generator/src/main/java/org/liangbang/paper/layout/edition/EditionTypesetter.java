package org.liangbang.paper.layout.edition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.View;
import org.liangbang.campaign.Views;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionPage;
import org.liangbang.model.Site;
import org.liangbang.paper.layout.Bookmark;
import org.liangbang.paper.layout.Imprint;
import org.liangbang.paper.layout.MissingGlyphs;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.layout.module.Bench;
import org.liangbang.paper.layout.module.StoryText;
import org.liangbang.paper.layout.search.Guillotine;
import org.liangbang.paper.layout.search.PageSearch;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.paper.type.Typesetter;

/** Typesets editions: the stage {@code typeset} of the pipeline. Keeps no state between calls. */
public final class EditionTypesetter {
    private final GlyphMetrics metrics;
    private final Map<String, PaperStyle> styles;
    private final PhotoLibrary photos;
    private final Expansion expansion;
    private final PageSearch search = new Guillotine();

    /**
     * A typesetter of editions.
     *
     * @param metrics the faces of the theme
     * @param styles the theme's layouts by name
     * @param photos the photos that the content uses
     * @param expansion looks up live data
     */
    public EditionTypesetter(
            GlyphMetrics metrics,
            Map<String, PaperStyle> styles,
            PhotoLibrary photos,
            Expansion expansion) {
        this.metrics = metrics;
        this.styles = new TreeMap<>(styles);
        this.photos = photos;
        this.expansion = expansion;
    }

    /**
     * Typesets the editions.
     *
     * @param views the content as seen from any day
     * @param base where the site is, ending in {@code /}; without it there are no links
     * @param drafts whether unsigned editions are typeset too, marked as proofs
     * @return the editions that fit, in the order of the content; a story that does not fit is an
     *     error
     */
    public Outcome<TypesetEditions> typeset(Views views, Optional<String> base, boolean drafts) {
        List<Edition> editions =
                views.content().all(Edition.TYPE).stream()
                        .filter(each -> drafts || each.status().value() == Article.Status.SIGNED)
                        .toList();
        List<Outcome<TypesetEditions.TypesetEdition>> outcomes =
                editions.parallelStream().map(each -> typeset(each, views, base)).toList();
        List<TypesetEditions.TypesetEdition> done = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Outcome<TypesetEditions.TypesetEdition> outcome : outcomes) {
            outcome.value().ifPresent(done::add);
            diagnostics.addAll(outcome.diagnostics());
        }
        return Outcome.of(new TypesetEditions(done), diagnostics);
    }

    /** Typesets one edition; none when a page of it does not fit, which is said then. */
    public Outcome<TypesetEditions.TypesetEdition> typeset(
            Edition edition, Views views, Optional<String> base) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        View view = views.on(edition.date().value());
        List<PageDraft> drafts = new ArrayList<>();
        List<Press> presses = new ArrayList<>();
        for (EditionPage page : edition.pages()) {
            Optional<PaperStyle> style = Optional.ofNullable(styles.get(page.layout().value()));
            if (style.isEmpty()) {
                diagnostics.add(
                        Diagnostic.error("edition.layout-unknown", page.layout().span())
                                .with("name", page.layout().value())
                                .with("known", String.join(", ", styles.keySet())));
                continue;
            }
            Bench bench =
                    new Bench(
                            style.get(),
                            new Typesetter(metrics),
                            photos,
                            view.words(),
                            style.get().grid().rows());
            presses.add(new Press(edition, view, bench, metrics, base, diagnostics::add));
            drafts.add(new PageDraft(page, drafts.size() + 1, items(page, views, view)));
        }
        PageFitter fitter = new PageFitter(new PagePlanner(search));
        Optional<List<FittedPage>> fitted =
                new EditionFitter(fitter, edition, new Misfits(fitter)).fit(drafts, presses);
        if (fitted.isEmpty() || drafts.size() < edition.pages().size()) {
            return Outcome.none(diagnostics.stream().distinct().toList());
        }
        TypesetEditions.TypesetEdition done = compose(edition, fitted.get(), presses.get(0));
        diagnostics.addAll(
                MissingGlyphs.in(done.document(), metrics, edition.id().span(), diagnostics));
        return Outcome.of(done, diagnostics.stream().distinct().toList());
    }

    /** Puts the pages on their sheets, with the pages that the edition has now. */
    private static TypesetEditions.TypesetEdition compose(
            Edition edition, List<FittedPage> fitted, Press press) {
        Edition printed =
                edition.with(fitted.stream().map(each -> each.draft().printed()).toList());
        TagDraft document = TagDraft.document();
        List<PageComposer.Page> pages = new ArrayList<>();
        for (FittedPage page : fitted) {
            Press own = page.usual().of(printed);
            pages.add(new PageComposer(own).compose(page, document));
        }
        return finish(printed, press, pages, document);
    }

    private List<ItemDraft> items(EditionPage page, Views views, View view) {
        ItemDraft.Texts texts =
                id ->
                        view.content().all(Article.TYPE).stream()
                                .filter(article -> article.id().equals(id))
                                .findFirst()
                                .map(article -> text(article, views));
        return page.items().stream()
                .map(item -> ItemDraft.of(item, texts, expansion, view))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private StoryText text(Article article, Views views) {
        LocalDate date = article.front().date().value();
        View view = views.on(date);
        List<Block> blocks = expansion.expand(article.body(), view);
        return StoryText.of(article, LongTables.inPieces(blocks, view.words()));
    }

    private static TypesetEditions.TypesetEdition finish(
            Edition edition, Press press, List<PageComposer.Page> pages, TagDraft structure) {
        View view = press.view();
        Site site = press.site();
        OffsetDateTime issued =
                edition.date().value().atStartOfDay(site.timeZone()).toOffsetDateTime();
        String title =
                site.name().value() + " " + view.words().get("paper.number", edition.number());
        Imprint imprint =
                new Imprint(
                        edition.id().value(),
                        title,
                        site.publication().issuer().value(),
                        site.language(),
                        issued);
        List<Sheet> sheets = pages.stream().map(PageComposer.Page::sheet).toList();
        List<Bookmark> bookmarks = pages.stream().map(PageComposer.Page::bookmark).toList();
        TypesetDocument document =
                new TypesetDocument(imprint, sheets, structure.finish(), bookmarks, press.base());
        CopyfittingReport report =
                new CopyfittingReport(
                        edition.id().value(),
                        pages.stream().map(PageComposer.Page::report).toList());
        return new TypesetEditions.TypesetEdition(edition, document, report);
    }
}
