package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.EditionPage;
import org.liangbang.paper.layout.Bookmark;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Canvas;
import org.liangbang.paper.layout.module.Fitting;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.style.PaperStyle;

/** One page: its head, its modules, its foot. */
final class PageComposer {
    private final Press press;

    PageComposer(Press press) {
        this.press = press;
    }

    /**
     * A composed page.
     *
     * @param sheet its frames
     * @param bookmark its entry in the contents
     * @param report how its stories were fitted
     */
    record Page(Sheet sheet, Bookmark bookmark, CopyfittingReport.PageReport report) {}

    /** Composes a page. */
    Page compose(FittedPage fitted, TagDraft document) {
        EditionPage page = fitted.draft().page();
        int number = fitted.draft().number();
        Canvas canvas = Canvas.blank();
        TagDraft tag = document.open(Tag.Kind.SECT);
        Furniture furniture = new Furniture(press, canvas);
        if (number == 1) {
            new FrontHead(press, furniture).put(tag);
        } else {
            new InnerHead(press, furniture).put(page, number, tag);
        }
        return finish(fitted, furniture, tag);
    }

    private Page finish(FittedPage fitted, Furniture furniture, TagDraft tag) {
        EditionPage page = fitted.draft().page();
        int number = fitted.draft().number();
        PagePlan plan = fitted.plan();
        PaperStyle tight = fitted.press().style();
        Canvas canvas = furniture.canvas();
        List<Fitting> fittings = new ArrayList<>();
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int at = 0; at < plan.modules().size(); at++) {
            Module module = plan.modules().get(at);
            fittings.addAll(module.put(plan.places().get(at), canvas, tag));
            int y = tight.grid().y(plan.places().get(at).row());
            bookmarks.add(Bookmark.of(module.title(), number, y));
        }
        ModuleRules.put(plan, tight, canvas);
        Foot.of(fitted.draft(), press).put(furniture, tag);
        tooShort(page, plan, tight);
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
                        number,
                        page.name().value(),
                        fittings,
                        new CopyfittingReport.Room(
                                plan.cells(),
                                plan.open(),
                                fitted.material(),
                                tight.body().size(),
                                tight.grid().row())));
    }

    private void tooShort(EditionPage page, PagePlan plan, PaperStyle tight) {
        int open = plan.open();
        if (!plan.full()) {
            press.report()
                    .accept(
                            Diagnostic.warning("edition.too-short", page.name().span())
                                    .with("page", page.name().value())
                                    .with("lines", open)
                                    .with("characters", open * tight.charactersPerLine()));
        }
    }
}
