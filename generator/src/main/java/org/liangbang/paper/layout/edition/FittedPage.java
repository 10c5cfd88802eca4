package org.liangbang.paper.layout.edition;

/**
 * A page whose items all have a place.
 *
 * @param draft what stands on it
 * @param plan where
 * @param press what its modules are made with
 * @param material how much of it its items take at least in the usual style, in percent
 * @param usual what its head and foot are made with: the same without other leading
 */
record FittedPage(PageDraft draft, PagePlan plan, Press press, int material, Press usual) {
    /** Whether there is room for more: something is open, or set wider than usual. */
    boolean roomy() {
        return plan.open() > 0 || press.style().grid().row() > usual.style().grid().row();
    }

    /** How many characters of running text its columns would hold. */
    int capacity() {
        return plan.cells() * press.style().charactersPerLine();
    }
}
