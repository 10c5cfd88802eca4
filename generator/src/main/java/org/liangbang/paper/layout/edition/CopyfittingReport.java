package org.liangbang.paper.layout.edition;

import java.util.List;
import org.liangbang.paper.layout.module.Fitting;

/**
 * How the stories of an edition were fitted into its pages.
 *
 * @param edition the id of the edition
 * @param pages its pages, in order
 */
public record CopyfittingReport(String edition, List<PageReport> pages) {
    /** Keeps its own copy. */
    public CopyfittingReport {
        pages = List.copyOf(pages);
    }

    /**
     * How a page was filled.
     *
     * @param number from 1
     * @param name what the page is called
     * @param fittings its stories, boxes and tables, in reading order
     * @param room the room that these had
     */
    public record PageReport(int number, String name, List<Fitting> fittings, Room room) {
        /** Keeps its own copy. */
        public PageReport {
            fittings = List.copyOf(fittings);
        }
    }

    /**
     * The room for stories on a page.
     *
     * @param cells how many cells of the grid there were
     * @param open how many of them were left open
     * @param material how much of the page its stories take at least when they are set as usual, in
     *     percent; may be more than 100
     * @param size of running text, in 1/1000 pt
     * @param leading from one line to the next, in 1/1000 pt
     */
    public record Room(int cells, int open, int material, int size, int leading) {}
}
