package org.liangbang.paper.layout.search;

import java.util.List;
import java.util.Optional;

/**
 * Finds rectangles of a page's grid for modules. Implementations are deterministic and stateless.
 */
@FunctionalInterface
public interface PageSearch {
    /**
     * Finds the best places.
     *
     * @param modules what must stand on the page, the most important first; that one goes top left
     * @param columns how many columns the page has
     * @param rows how many rows the page has
     * @return one place for each module, in the order given, which together fill the page but for
     *     one row between modules that stand one on another; empty when they do not fit
     */
    Optional<Found> search(List<? extends ModuleNeeds> modules, int columns, int rows);

    /**
     * The best places.
     *
     * @param places one for each module, in the order given
     * @param cost how bad the page is, in cells of white that would be as bad; comparable between
     *     searches for one page
     */
    record Found(List<Cells> places, long cost) {
        /** Keeps its own copy. */
        public Found {
            places = List.copyOf(places);
        }
    }
}
