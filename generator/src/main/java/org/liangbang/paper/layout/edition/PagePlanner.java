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
 * Finds a place on a page for everything that stands on it. It keeps the modules it has made, for
 * the same items are tried on many pages; not thread-safe.
 */
final class PagePlanner {
    /** What it costs to leave out one thing that may be left out, in cells of white. */
    private static final long LEFT_OUT = 60;

    /** How many rows beyond the page are looked at, to say by how much something is too long. */
    private static final int EXTRA_ROWS = 60;

    private static final int PERCENT = 100;

    private final PageSearch search;
    private final ModuleShelf shelf = new ModuleShelf();

    PagePlanner(PageSearch search) {
        this.search = search;
    }

    /**
     * Looks for the best places, with all that may be left out and with less and less of it. Only
     * when there is too little to fill the page at all some of it stays open.
     *
     * @param front whether it is the first page
     * @param rows the rows between which the items stand
     */
    Optional<PagePlan> find(
            List<ItemDraft> items, boolean front, PaperStyle.RowRange rows, Press press) {
        List<ItemDraft> drafts = new ArrayList<>(items);
        int columns = press.style().grid().columns();
        Press own = press.upTo(rows.count());
        PagePlan best = null;
        long least = Long.MAX_VALUE;
        long lost = 0;
        do {
            List<Module> modules = modules(drafts, front, own);
            Optional<PageSearch.Found> found = search.search(modules, columns, rows.count());
            if (found.isPresent() && found.get().cost() + lost < least) {
                least = found.get().cost() + lost;
                List<Cells> places = lowered(found.get().places(), rows.first());
                best = new PagePlan(modules, places, 0, least);
            }
            lost += LEFT_OUT;
        } while (shrink(drafts));
        return best == null ? loose(modules(items, front, own), rows, columns) : Optional.of(best);
    }

    /** Places that leave some of the page open beside and below modules that are too short. */
    private Optional<PagePlan> loose(List<Module> modules, PaperStyle.RowRange rows, int columns) {
        List<ModuleNeeds> loose = new ArrayList<>(modules);
        loose.add(new Blank());
        return search.search(loose, columns, rows.count())
                .map(
                        found -> {
                            int blank = found.places().get(modules.size()).area();
                            List<Cells> places = lowered(found.places(), rows.first());
                            List<Cells> own = places.subList(0, modules.size());
                            return new PagePlan(modules, own, blank, found.cost());
                        });
    }

    /** How many rows more the page would need; about {@link #EXTRA_ROWS} when these are too few. */
    int missingRows(List<ItemDraft> items, boolean front, PaperStyle.RowRange rows, Press press) {
        List<Module> modules = modules(least(items), front, press.upTo(rows.count() + EXTRA_ROWS));
        int columns = press.style().grid().columns();
        int more = 1;
        while (more < EXTRA_ROWS
                && search.search(modules, columns, rows.count() + more).isEmpty()) {
            more += more < 8 ? 1 : 4;
        }
        return more;
    }

    /**
     * How many cells more its items need at least than a page has; negative when they need less.
     */
    int excess(List<ItemDraft> items, boolean front, PaperStyle.RowRange rows, Press press) {
        List<Module> modules = modules(least(items), front, press.upTo(rows.count() + EXTRA_ROWS));
        int columns = press.style().grid().columns();
        return needed(modules, columns) - columns * rows.count();
    }

    /** How much of a page its items take at least, all of them whole, in percent. */
    int material(List<ItemDraft> items, boolean front, PaperStyle.RowRange rows, Press press) {
        int columns = press.style().grid().columns();
        int needed = needed(modules(items, front, press.upTo(rows.count())), columns);
        return needed * PERCENT / (columns * rows.count());
    }

    /** The cells of some modules where each is as wide as suits it best. */
    private static int needed(List<Module> modules, int columns) {
        int needed = 0;
        for (Module module : modules) {
            needed +=
                    IntStream.rangeClosed(1, columns)
                            .filter(wide -> module.least(wide) < Module.IMPOSSIBLE)
                            .map(wide -> wide * module.least(wide))
                            .min()
                            .orElse(0);
        }
        return needed;
    }

    /** The modules that can stand at no width. */
    List<Module> impossible(List<ItemDraft> items, boolean front, Press press) {
        int columns = press.style().grid().columns();
        Press high = press.upTo(press.style().grid().rows() + EXTRA_ROWS);
        return modules(items, front, high).stream()
                .filter(
                        module ->
                                IntStream.rangeClosed(1, columns)
                                        .allMatch(wide -> module.least(wide) == Module.IMPOSSIBLE))
                .toList();
    }

    /** The items without anything that may be left out. */
    private List<ItemDraft> least(List<ItemDraft> items) {
        List<ItemDraft> least = new ArrayList<>(items);
        boolean more = true;
        while (more) {
            more = shrink(least);
        }
        return least;
    }

    private boolean shrink(List<ItemDraft> drafts) {
        for (int at = drafts.size() - 1; at >= 0; at--) {
            if (drafts.get(at).canShrink()) {
                drafts.set(at, shelf.shrunk(drafts.get(at)));
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
    private List<Module> modules(List<ItemDraft> drafts, boolean front, Press press) {
        List<Module> modules = new ArrayList<>();
        int stories = 0;
        for (ItemDraft draft : drafts) {
            HeadlineStyle.Use use = use(draft, modules.isEmpty(), front);
            boolean single = draft.stories().size() == 1 && !draft.continues();
            stories += single ? 1 : 0;
            Voice voice = single && stories == 2 ? Voice.HEI_TITLE : Voice.SONG_TITLE;
            modules.add(shelf.module(draft, use, voice, press));
        }
        return modules;
    }

    private static HeadlineStyle.Use use(ItemDraft draft, boolean lead, boolean front) {
        if (draft.continues()) {
            return lead ? HeadlineStyle.Use.STORY : HeadlineStyle.Use.BOX;
        }
        if (lead) {
            return front ? HeadlineStyle.Use.FRONT : HeadlineStyle.Use.INNER;
        }
        return HeadlineStyle.Use.STORY;
    }
}
