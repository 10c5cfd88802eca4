package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.EditionPage;
import org.liangbang.paper.layout.Bookmark;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Canvas;
import org.liangbang.paper.layout.module.Fitting;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.search.Guillotine;
import org.liangbang.paper.layout.search.PageSearch;
import org.liangbang.paper.layout.style.PaperStyle;

/** One page: its head, its modules, its foot. */
final class PageComposer {
    /** A page that leaves more than this of its cells open looks unfinished, in percent. */
    private static final int MOST_OPEN = 3;

    private static final int EMS_PER_LINE = 14;
    private static final int PERCENT = 100;

    private final Press press;
    private final PageSearch search;

    PageComposer(Press press, PageSearch search) {
        this.press = press;
        this.search = search;
    }

    /**
     * A composed page.
     *
     * @param sheet its frames
     * @param bookmark its entry in the contents
     * @param report how its stories were fitted
     */
    record Page(Sheet sheet, Bookmark bookmark, CopyfittingReport.PageReport report) {}

    /** Composes a page; none when its text does not fit, which is reported. */
    Optional<Page> compose(EditionPage page, int number, List<ItemDraft> items, TagDraft document) {
        PaperStyle.RowRange rows = rows(page, number);
        if (items.isEmpty() || items.size() > Guillotine.MOST_MODULES) {
            crowded(page, items.size());
            return Optional.empty();
        }
        Optional<PagePlan> plan = PagePlan.find(items, number == 1, rows, press, search);
        if (plan.isEmpty()) {
            List<Module> impossible = PagePlan.impossible(items, number == 1, press);
            impossible.forEach(this::impossible);
            if (impossible.isEmpty()) {
                tooLong(page, number, items, rows);
            }
            return Optional.empty();
        }
        Canvas canvas = Canvas.blank();
        TagDraft tag = document.open(Tag.Kind.SECT);
        Furniture furniture = new Furniture(press, canvas);
        if (number == 1) {
            new FrontHead(press, furniture).put(tag);
        } else {
            new InnerHead(press, furniture).put(page, number, tag);
        }
        return Optional.of(finish(page, number, plan.get(), furniture, tag));
    }

    private Page finish(
            EditionPage page, int number, PagePlan plan, Furniture furniture, TagDraft tag) {
        Canvas canvas = furniture.canvas();
        List<Fitting> fittings = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int at = 0; at < plan.modules().size(); at++) {
            Module module = plan.modules().get(at);
            fittings.addAll(module.put(plan.places().get(at), canvas, tag));
            int y = press.style().grid().y(plan.places().get(at).row());
            bookmarks.add(Bookmark.of(module.title(), number, y));
        }
        ModuleRules.put(plan, press.style(), canvas);
        new Foot(press, furniture).put(page, number, tag);
        tooShort(page, plan);
        PaperStyle style = press.style();
        Sheet sheet =
                new Sheet(
                        number,
                        page.name().value(),
                        style.sheet().width(),
                        style.sheet().height(),
                        canvas.frames());
        return new Page(
                sheet,
                new Bookmark(page.name().value(), number, 0, bookmarks),
                new CopyfittingReport.PageReport(
                        number, page.name().value(), fittings, plan.open(), plan.cells()));
    }

    private PaperStyle.RowRange rows(EditionPage page, int number) {
        PaperStyle.StoryRows rows = press.style().stories();
        if (number == 1) {
            return rows.front();
        }
        if (page.headline().isEmpty()) {
            return rows.plain();
        }
        return InnerHead.hasLead(page) ? rows.headed() : rows.titled();
    }

    private void tooLong(
            EditionPage page, int number, List<ItemDraft> items, PaperStyle.RowRange rows) {
        int more = PagePlan.missingRows(items, number == 1, rows, press, search);
        int lines = more * press.style().grid().columns();
        ItemDraft longest = items.get(items.size() - 1);
        for (ItemDraft item : items.subList(1, items.size())) {
            if (length(item) > length(longest)) {
                longest = item;
            }
        }
        Diagnostic diagnostic =
                Diagnostic.error("edition.too-long", longest.item().span())
                        .with("page", page.name().value())
                        .with("lines", lines)
                        .with("characters", lines * EMS_PER_LINE)
                        .with("id", name(longest));
        press.report()
                .accept(
                        longest.stories().isEmpty()
                                ? diagnostic
                                : diagnostic.related(
                                        "article", longest.stories().get(0).article().span()));
    }

    private void impossible(Module module) {
        press.report()
                .accept(
                        Diagnostic.error("edition.title-too-long", module.span())
                                .with("title", module.title()));
    }

    private void crowded(EditionPage page, int items) {
        press.report()
                .accept(
                        Diagnostic.error("edition.page-crowded", page.name().span())
                                .with("page", page.name().value())
                                .with("items", items)
                                .with("most", Guillotine.MOST_MODULES));
    }

    private static int length(ItemDraft item) {
        return item.stories().stream()
                .mapToInt(story -> org.liangbang.document.PlainText.ofBlocks(story.body()).length())
                .sum();
    }

    private static String name(ItemDraft item) {
        return item.stories().isEmpty()
                ? item.item().span().text()
                : item.stories().get(0).article().id();
    }

    private void tooShort(EditionPage page, PagePlan plan) {
        int open = plan.open();
        if (open * PERCENT > plan.cells() * MOST_OPEN) {
            press.report()
                    .accept(
                            Diagnostic.warning("edition.too-short", page.name().span())
                                    .with("page", page.name().value())
                                    .with("lines", open)
                                    .with("characters", open * EMS_PER_LINE));
        }
    }
}
