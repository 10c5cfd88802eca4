package org.liangbang.paper.layout.edition;

import java.util.List;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.search.Cells;

/**
 * The modules of a page with a place for each.
 *
 * @param modules in the editor's order
 * @param places rows counted from the top of the page
 * @param blank how many cells no module could take, because all are too short
 * @param cost how bad it is, in cells of white
 */
record PagePlan(List<Module> modules, List<Cells> places, int blank, long cost) {
    /** A page that leaves more than this of its cells open looks unfinished, in percent. */
    private static final int MOST_OPEN = 3;

    private static final int PERCENT = 100;

    /** Keeps its own copies. */
    PagePlan {
        modules = List.copyOf(modules);
        places = List.copyOf(places);
    }

    /** How many cells the modules have between them. */
    int cells() {
        return blank + places.stream().mapToInt(Cells::area).sum();
    }

    /** How many cells are left open. */
    int open() {
        int open = blank;
        for (int at = 0; at < places.size(); at++) {
            Cells cells = places.get(at);
            int filled = modules.get(at).filled(cells.columns(), cells.rows());
            open += (cells.rows() - filled) * cells.columns();
        }
        return open;
    }

    /** Whether so little is left open that the page looks finished. */
    boolean full() {
        return open() * PERCENT <= cells() * MOST_OPEN;
    }
}
