package org.liangbang.plan;

import java.util.List;

/** Decides the pages of one kind. */
@FunctionalInterface
interface PageMaker {
    /** The pages, in any order. */
    List<PageEntry> pages(Material material);
}
