package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.search.Blank;
import org.liangbang.paper.layout.search.Cells;
import org.liangbang.paper.layout.search.ModuleNeeds;
import org.liangbang.paper.layout.search.PageSearch;
import org.liangbang.paper.layout.style.HeadlineStyle;
import org.liangbang.paper.layout.style.PaperStyle;

/**
 * The modules of a page with a place for each.
 *
 * @param modules in the editor's order
 * @param places rows counted from the top of the page
 * @param blank how many cells no module could take, because all are too short
 */
record PagePlan(List<Module> modules, List<Cells> places, int blank) {
    /** What it costs to leave out one thing that may be left out, in cells of white. */
    private static final long LEFT_OUT = 60;

    /** Keeps its own copies. */
    PagePlan {
        modules = List.copyOf(modules);
        places = List.copyOf(places);
    }

    /**
     * Looks for the best places, with all that may be left out and with less and less of it. Only
     * when there is too little to fill the page at all some of it stays open.
     */
    static Optional<PagePlan> find(
            List<ItemDraft> items,
            boolean front,
            PaperStyle.RowRange rows,
            Press press,
            PageSearch search) {
        List<ItemDraft> drafts = new ArrayList<>(items);
        int columns = press.style().grid().columns();
        PagePlan best = null;
        long least = Long.MAX_VALUE;
        long lost = 0;
        do {
            List<Module> modules = modules(drafts, front, press);
            Optional<PageSearch.Found> found = search.search(modules, columns, rows.count());
            if (found.isPresent() && found.get().cost() + lost < least) {
                least = found.get().cost() + lost;
                best = new PagePlan(modules, lowered(found.get().places(), rows.first()), 0);
            }
            lost += LEFT_OUT;
        } while (shrink(drafts));
        return best == null
                ? loose(modules(items, front, press), rows, columns, search)
                : Optional.of(best);
    }

    /** Places that leave some of the page open beside and below modules that are too short. */
    private static Optional<PagePlan> loose(
            List<Module> modules, PaperStyle.RowRange rows, int columns, PageSearch search) {
        List<ModuleNeeds> loose = new ArrayList<>(modules);
        loose.add(new Blank());
        return search.search(loose, columns, rows.count())
                .map(
                        found -> {
                            int blank = found.places().get(modules.size()).area();
                            List<Cells> places = lowered(found.places(), rows.first());
                            return new PagePlan(modules, places.subList(0, modules.size()), blank);
                        });
    }

    /** How many rows more the page would need; {@code most} when even these are not enough. */
    static int missingRows(
            List<ItemDraft> items,
            boolean front,
            PaperStyle.RowRange rows,
            Press press,
            PageSearch search) {
        List<ItemDraft> drafts = new ArrayList<>(items);
        while (shrink(drafts)) {
            // all that may be left out is left out
        }
        List<Module> modules = modules(drafts, front, press);
        int columns = press.style().grid().columns();
        int more = 1;
        while (more < Module.EXTRA_ROWS
                && search.search(modules, columns, rows.count() + more).isEmpty()) {
            more += more < 8 ? 1 : 4;
        }
        return more;
    }

    /** The modules that can stand at no width. */
    static List<Module> impossible(List<ItemDraft> items, boolean front, Press press) {
        int columns = press.style().grid().columns();
        return modules(items, front, press).stream()
                .filter(
                        module ->
                                IntStream.rangeClosed(1, columns)
                                        .allMatch(wide -> module.least(wide) == Module.IMPOSSIBLE))
                .toList();
    }

    private static boolean shrink(List<ItemDraft> drafts) {
        for (int at = drafts.size() - 1; at >= 0; at--) {
            if (drafts.get(at).canShrink()) {
                drafts.set(at, drafts.get(at).shrunk());
                return true;
            }
        }
        return false;
    }

    private static List<Cells> lowered(List<Cells> places, int rows) {
        return places.stream()
                .map(
                        each ->
                                new Cells(
                                        each.column(),
                                        each.row() + rows,
                                        each.columns(),
                                        each.rows()))
                .toList();
    }

    /** The first story gets the large headline; the next one the other face. */
    private static List<Module> modules(List<ItemDraft> drafts, boolean front, Press press) {
        List<Module> modules = new ArrayList<>();
        int stories = 0;
        for (ItemDraft draft : drafts) {
            boolean lead = modules.isEmpty();
            HeadlineStyle.Use use =
                    lead
                            ? front ? HeadlineStyle.Use.FRONT : HeadlineStyle.Use.INNER
                            : HeadlineStyle.Use.STORY;
            boolean single = draft.stories().size() == 1;
            stories += single ? 1 : 0;
            Voice voice = single && stories == 2 ? Voice.HEI_TITLE : Voice.SONG_TITLE;
            modules.add(draft.module(use, voice, press));
        }
        return modules;
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
}
