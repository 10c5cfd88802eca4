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
     * @param open how many cells of the grid were left open, of {@code cells}
     * @param cells how many cells there were for stories
     */
    public record PageReport(int number, String name, List<Fitting> fittings, int open, int cells) {
        /** Keeps its own copy. */
        public PageReport {
            fittings = List.copyOf(fittings);
        }
    }
}
