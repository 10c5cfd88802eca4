package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionPage;
import org.liangbang.paper.layout.search.Guillotine;

/**
 * Fits the pages of an edition. A page that has too much is helped in the order of an editor's
 * means: one of its stories or its longest table goes on on another page (转版、续表), its last items go
 * to a page that is added at the end, or the editor is told what is too much. Nothing is ever cut
 * off.
 */
final class EditionFitter {
    /** An edition does not grow beyond this. */
    private static final int MOST_PAGES = 12;

    private final PageFitter fitter;
    private final Edition edition;
    private final Misfits misfits;

    EditionFitter(PageFitter fitter, Edition edition, Misfits misfits) {
        this.fitter = fitter;
        this.edition = edition;
        this.misfits = misfits;
    }

    /**
     * A page on its way.
     *
     * @param draft what is to stand on it
     * @param press what it is made with
     * @param fitted the page, when everything has a place
     */
    private record Attempt(PageDraft draft, Press press, Optional<FittedPage> fitted) {}

    /** The pages as they are printed; none when one has too much, which is reported. */
    Optional<List<FittedPage>> fit(List<PageDraft> drafts, List<Press> presses) {
        List<Attempt> pages = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            pages.add(attempt(drafts.get(at), presses.get(at)));
        }
        for (int at = 0; at < pages.size(); at++) {
            if (pages.get(at).fitted.isEmpty() && !help(pages, at)) {
                misfits.report(pages.get(at).draft, pages.get(at).press);
            }
        }
        List<FittedPage> fitted = pages.stream().flatMap(page -> page.fitted.stream()).toList();
        return fitted.size() == pages.size() ? Optional.of(fitted) : Optional.empty();
    }

    private Attempt attempt(PageDraft draft, Press press) {
        return new Attempt(draft, press, fitter.fit(draft, press));
    }

    private boolean help(List<Attempt> pages, int at) {
        Attempt page = pages.get(at);
        boolean sound =
                page.draft.items().size() <= Guillotine.MOST_MODULES
                        && !page.draft.items().isEmpty()
                        && fitter.impossible(page.draft, page.press).isEmpty();
        if (!sound || edition.overflow() == Edition.Overflow.STOP) {
            return false;
        }
        return jump(pages, at)
                || continueTable(pages, at)
                || (edition.overflow() == Edition.Overflow.PAGES && add(pages, at));
    }

    /** Keeps as many rows of the longest table as the page holds; the others follow later. */
    private boolean continueTable(List<Attempt> pages, int at) {
        Attempt page = pages.get(at);
        Optional<TableJump> jump = TableJump.of(page.draft);
        if (jump.isEmpty()) {
            return false;
        }
        int rows = rows(jump.get(), page, pages.size() + 1);
        if (rows < jump.get().least()) {
            return false;
        }
        for (int other = at + 1; other < pages.size(); other++) {
            Attempt target = pages.get(other);
            if (target.fitted.isPresent() && roomy(target)) {
                StoryJump.Halves halves = jump.get().at(rows, target.draft, page.press);
                Attempt first = attempt(halves.first(), page.press);
                Attempt second = attempt(halves.second(), target.press);
                if (first.fitted.isPresent() && second.fitted.isPresent()) {
                    pages.set(at, first);
                    pages.set(other, second);
                    return true;
                }
            }
        }
        if (edition.overflow() != Edition.Overflow.PAGES || pages.size() == MOST_PAGES) {
            return false;
        }
        PageDraft empty = added(page, pages.size() + 1, List.of());
        StoryJump.Halves halves = jump.get().at(rows, empty, page.press);
        append(pages, page, halves.second().items());
        pages.set(at, attempt(halves.first(), page.press));
        return true;
    }

    /** The most rows of a table with which its page has room for everything; 0 for none. */
    private int rows(TableJump jump, Attempt page, int number) {
        PageDraft empty = added(page, number, List.of());
        int least = jump.least() - 1;
        int most = jump.most();
        while (least < most) {
            int middle = (least + most + 1) / 2;
            StoryJump.Halves halves = jump.at(middle, empty, page.press);
            boolean fits = attempt(halves.first(), page.press).fitted.isPresent();
            least = fits ? middle : least;
            most = fits ? most : middle - 1;
        }
        return least;
    }

    /** Continues a story of a page on a later one that has room. */
    private boolean jump(List<Attempt> pages, int at) {
        Attempt page = pages.get(at);
        for (StoryJump jump : jumps(page.draft, page.press)) {
            for (int other = at + 1; other < pages.size(); other++) {
                Attempt target = pages.get(other);
                if (target.fitted.isEmpty() || !roomy(target)) {
                    continue;
                }
                StoryJump.Halves halves = jump.to(target.draft, page.press);
                Attempt first = attempt(halves.first(), page.press);
                if (first.fitted.isEmpty()) {
                    break;
                }
                Attempt second = attempt(halves.second(), target.press);
                if (second.fitted.isPresent()) {
                    pages.set(at, first);
                    pages.set(other, second);
                    return true;
                }
            }
        }
        return false;
    }

    private List<StoryJump> jumps(PageDraft draft, Press press) {
        int excess = fitter.excess(draft, press);
        return StoryJump.of(draft, excess, press.style().charactersPerLine());
    }

    /** Whether a page has room for more, and a module less than it may. */
    private static boolean roomy(Attempt page) {
        return page.draft.items().size() < Guillotine.MOST_MODULES
                && page.fitted.map(FittedPage::roomy).orElse(false);
    }

    /** Moves the last items of a page, or the rest of its only story, to an added page. */
    private boolean add(List<Attempt> pages, int at) {
        Attempt page = pages.get(at);
        int number = pages.size() + 1;
        if (number > MOST_PAGES) {
            return false;
        }
        List<ItemDraft> items = page.draft.items();
        for (int kept = items.size() - 1; kept > 0; kept--) {
            Attempt less = attempt(page.draft.with(items.subList(0, kept)), page.press);
            if (less.fitted.isPresent()) {
                append(pages, page, items.subList(kept, items.size()));
                pages.set(at, less);
                return true;
            }
        }
        PageDraft empty = added(page, number, List.of());
        PageDraft lead = page.draft.with(items.subList(0, 1));
        for (StoryJump jump : jumps(lead, page.press)) {
            StoryJump.Halves halves = jump.to(empty, page.press);
            Attempt first = attempt(halves.first(), page.press);
            if (first.fitted.isPresent()) {
                List<ItemDraft> rest = new ArrayList<>(halves.second().items());
                rest.addAll(items.subList(1, items.size()));
                append(pages, page, rest);
                pages.set(at, first);
                return true;
            }
        }
        return false;
    }

    private void append(List<Attempt> pages, Attempt page, List<ItemDraft> items) {
        PageDraft draft = added(page, pages.size() + 1, items);
        pages.add(attempt(draft, page.press));
        misfits.added(page.draft.page(), draft, page.press);
    }

    private PageDraft added(Attempt page, int number, List<ItemDraft> items) {
        EditionPage from = page.draft.page();
        boolean again = page.draft.number() > edition.pages().size();
        String name = from.name().value();
        name = again ? name : page.press.words("continued-page", name);
        return new PageDraft(
                from.continued(name, items.stream().map(ItemDraft::item).toList()), number, items);
    }
}
