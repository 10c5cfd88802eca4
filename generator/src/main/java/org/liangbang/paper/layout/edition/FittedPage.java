package org.liangbang.paper.layout.edition;

/**
 * A page whose items all have a place.
 *
 * @param draft what stands on it
 * @param plan where
 * @param press what its modules are made with
 * @param usual what its head and foot are made with: the same without less leading
 */
record FittedPage(PageDraft draft, PagePlan plan, Press press, Press usual) {}
