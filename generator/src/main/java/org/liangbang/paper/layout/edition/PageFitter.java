package org.liangbang.paper.layout.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.module.StoryModule;
import org.liangbang.paper.layout.search.Guillotine;
import org.liangbang.paper.layout.style.PaperStyle;

/**
 * Fits the items of one page into it: by the grade of headlines, the cut of photos, what may be
 * left out, and at last by the leading of the whole page: a little less where there is too much,
 * more and larger text where there is too little.
 */
final class PageFitter {
    private final PagePlanner planner;

    PageFitter(PagePlanner planner) {
        this.planner = planner;
    }

    /** A page with a place for everything; none when there is too much for it. */
    Optional<FittedPage> fit(PageDraft draft, Press press) {
        if (draft.items().isEmpty() || draft.items().size() > Guillotine.MOST_MODULES) {
            return Optional.empty();
        }
        PaperStyle.RowRange rows = rows(draft, press);
        Optional<FittedPage> usual =
                find(draft, new PaperStyle.SharedRows(press.style(), rows), press);
        if (usual.isPresent() && usual.get().plan().cost() < StoryModule.TORN) {
            return usual.map(page -> page.plan().full() ? page : respaced(page, rows));
        }
        Optional<FittedPage> tighter =
                press.style().tightened(rows).flatMap(style -> find(draft, style, press));
        return Stream.of(usual, tighter)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(fitted -> fitted.plan().cost()));
    }

    private FittedPage respaced(FittedPage page, PaperStyle.RowRange rows) {
        List<PaperStyle.SharedRows> styles = page.usual().style().spacings(rows);
        return new PageSpacing(page, styles, style -> find(page.draft(), style, page.usual()))
                .best();
    }

    private Optional<FittedPage> find(PageDraft draft, PaperStyle.SharedRows rows, Press usual) {
        Press press = usual.in(rows.style());
        int material = planner.material(draft.items(), draft.front(), rows(draft, usual), usual);
        return planner.find(draft.items(), draft.front(), rows.range(), press)
                .map(plan -> new FittedPage(draft, plan, press, material, usual));
    }

    /** How many rows more a page would need. */
    int missingRows(PageDraft draft, Press press) {
        PaperStyle.RowRange rows = rows(draft, press);
        return planner.missingRows(draft.items(), draft.front(), rows, press);
    }

    /**
     * How many cells more its items need at least than a page has; negative when they need less.
     */
    int excess(PageDraft draft, Press press) {
        PaperStyle.RowRange rows = rows(draft, press);
        return planner.excess(draft.items(), draft.front(), rows, press);
    }

    /** The items of a page that can stand nowhere, at no width. */
    List<Module> impossible(PageDraft draft, Press press) {
        return planner.impossible(draft.items(), draft.front(), press);
    }

    /** The rows for stories: those of the style without what the foot of this page takes. */
    private static PaperStyle.RowRange rows(PageDraft draft, Press press) {
        PaperStyle.RowRange rows = usual(draft, press.style());
        int last = Math.min(rows.last(), Foot.of(draft, press).first() - 1);
        return new PaperStyle.RowRange(rows.first(), last);
    }

    private static PaperStyle.RowRange usual(PageDraft draft, PaperStyle style) {
        PaperStyle.StoryRows rows = style.stories();
        if (draft.front()) {
            return rows.front();
        }
        if (draft.page().headline().isEmpty()) {
            return rows.plain();
        }
        return InnerHead.hasLead(draft.page()) ? rows.headed() : rows.titled();
    }
}
