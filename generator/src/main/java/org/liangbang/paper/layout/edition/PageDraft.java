package org.liangbang.paper.layout.edition;

import java.util.List;
import org.liangbang.model.EditionItem;
import org.liangbang.model.EditionPage;

/**
 * A page with the texts of its items, before it is known whether they fit.
 *
 * @param page the page
 * @param number from 1
 * @param items what stands on it; the first is the lead
 */
record PageDraft(EditionPage page, int number, List<ItemDraft> items) {
    /** Keeps its own copy. */
    PageDraft {
        items = List.copyOf(items);
    }

    /** The same page with other items. */
    PageDraft with(List<ItemDraft> others) {
        return new PageDraft(page, number, others);
    }

    boolean front() {
        return number == 1;
    }

    /** The page as it is printed: with the items that stand on it now. */
    EditionPage printed() {
        List<EditionItem> printed = items.stream().map(ItemDraft::item).toList();
        return page.with(printed);
    }
}
