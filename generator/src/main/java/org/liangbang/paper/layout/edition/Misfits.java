package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.EditionPage;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.search.Guillotine;

/** Says why a page does not fit, by how much, and which of the editor's choices would help. */
final class Misfits {
    private final PageFitter fitter;

    Misfits(PageFitter fitter) {
        this.fitter = fitter;
    }

    /** Reports what is wrong with a page that has no room for everything on it. */
    void report(PageDraft page, Press press) {
        int items = page.items().size();
        if (items == 0 || items > Guillotine.MOST_MODULES) {
            press.report()
                    .accept(
                            Diagnostic.error("edition.page-crowded", page.page().name().span())
                                    .with("page", page.page().name().value())
                                    .with("items", items)
                                    .with("most", Guillotine.MOST_MODULES));
            return;
        }
        List<Module> impossible = fitter.impossible(page, press);
        for (Module module : impossible) {
            press.report()
                    .accept(
                            Diagnostic.error("edition.title-too-long", module.span())
                                    .with("title", module.title()));
        }
        if (impossible.isEmpty()) {
            tooLong(page, press);
        }
    }

    private void tooLong(PageDraft page, Press press) {
        int lines = fitter.missingRows(page, press) * press.style().grid().columns();
        ItemDraft longest = page.items().get(page.items().size() - 1);
        for (ItemDraft item : page.items().subList(1, page.items().size())) {
            if (item.length() > longest.length()) {
                longest = item;
            }
        }
        Diagnostic diagnostic =
                Diagnostic.error("edition.too-long", longest.item().span())
                        .with("page", page.page().name().value())
                        .with("lines", lines)
                        .with("characters", lines * press.style().charactersPerLine())
                        .with("id", name(longest))
                        .with("choices", choices(page, press));
        press.report()
                .accept(
                        longest.stories().isEmpty()
                                ? diagnostic
                                : diagnostic.related(
                                        "article", longest.stories().get(0).article().span()));
    }

    /** Which single choices were tried and make the page fit. */
    private String choices(PageDraft page, Press press) {
        List<String> helpful = new ArrayList<>();
        for (int at = 0; at < page.items().size(); at++) {
            ItemDraft item = page.items().get(at);
            List<ItemDraft> without = new ArrayList<>(page.items());
            if (item.single() && !item.stories().get(0).photos().isEmpty()) {
                without.set(at, item.with(item.stories().get(0).unpictured()));
                if (fitter.fit(page.with(without), press).isPresent()) {
                    helpful.add(press.words("choice.photos", name(item)));
                }
                without.set(at, item);
            }
            if (at > 0) {
                without.remove(at);
                if (fitter.fit(page.with(without), press).isPresent()) {
                    helpful.add(press.words("choice.move", name(item)));
                }
            }
        }
        return helpful.isEmpty()
                ? press.words("choice.none")
                : String.join(press.words("choice.between"), helpful);
    }

    private static String name(ItemDraft item) {
        return item.stories().isEmpty()
                ? item.item().span().text()
                : item.stories().get(0).article().id();
    }

    /** Says that a page was added for what found no room. */
    void added(EditionPage from, PageDraft page, Press press) {
        press.report()
                .accept(
                        Diagnostic.warning("edition.page-added", from.name().span())
                                .with("page", from.name().value())
                                .with("number", page.number())
                                .with("items", names(page)));
    }

    private static String names(PageDraft page) {
        return String.join(", ", page.items().stream().map(Misfits::name).toList());
    }
}
