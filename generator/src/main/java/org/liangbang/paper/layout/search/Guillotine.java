package org.liangbang.paper.layout.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Exact search over all guillotine divisions (Gange, Marriott, Stuckey: Optimal guillotine layout,
 * DocEng 2012): a rectangle holds one module, or is cut once from edge to edge and both parts are
 * divided further.
 *
 * <p>Dynamic programming over (set of modules, columns, rows) keeps the few best ways to fill each
 * rectangle; the neighbourhoods that only show on the whole page ({@link Neighbours}) then decide
 * among the best pages. The part with the most important module comes first at every cut, which
 * puts that module top left.
 */
public final class Guillotine implements PageSearch {
    /** Rows between modules that stand one on another. */
    static final int AIR = 1;

    /** More modules than this are too many for one page. */
    public static final int MOST_MODULES = 9;

    private static final int KEPT_INSIDE = 8;
    private static final int KEPT_PAGES = 400;

    /** White costs more than reluctance: an editor sees a hole before a shape. */
    private static final int WHITE = 3;

    /** Up to this many open rows each one makes a hole look worse. */
    private static final int HOLE = 6;

    /** A stacked part lower than this would be nothing but a headline. */
    private static final int LOWEST = 4;

    @Override
    public Optional<Found> search(List<? extends ModuleNeeds> modules, int columns, int rows) {
        if (modules.isEmpty() || modules.size() > MOST_MODULES) {
            return Optional.empty();
        }
        Run run = new Run(modules, columns, rows);
        List<Division> pages = run.divide((1 << modules.size()) - 1, columns, rows, KEPT_PAGES);
        List<Cells> best = List.of();
        long least = Long.MAX_VALUE;
        for (Division page : pages) {
            List<Cells> places = new ArrayList<>(Collections.nCopies(modules.size(), Cells.NONE));
            page.place(0, 0, places);
            long cost = page.cost() + Neighbours.cost(modules, places, columns, rows);
            if (cost < least) {
                least = cost;
                best = places;
            }
        }
        return pages.isEmpty() ? Optional.empty() : Optional.of(new Found(best, least));
    }

    /** One search, with what it has found so far. */
    private static final class Run {
        private final List<? extends ModuleNeeds> modules;
        private final int columns;
        private final int rows;
        private final List<List<Division>> known;
        private final int[] leastArea;

        Run(List<? extends ModuleNeeds> modules, int columns, int rows) {
            this.modules = modules;
            this.columns = columns;
            this.rows = rows;
            int sets = 1 << modules.size();
            this.known =
                    new ArrayList<>(
                            Collections.nCopies(sets * (columns + 1) * (rows + 1), List.of()));
            this.leastArea = leastAreas();
        }

        /** For every set of modules the fewest cells that it can do with. */
        private int[] leastAreas() {
            int[] areas = new int[1 << modules.size()];
            for (int set = 1; set < areas.length; set++) {
                int low = Integer.numberOfTrailingZeros(set);
                areas[set] = areas[set & (set - 1)] + leastArea(modules.get(low));
            }
            return areas;
        }

        private int leastArea(ModuleNeeds module) {
            int least = ModuleNeeds.IMPOSSIBLE;
            for (int wide = 1; wide <= columns; wide++) {
                if (module.least(wide) < ModuleNeeds.IMPOSSIBLE) {
                    least = Math.min(least, module.least(wide) * wide);
                }
            }
            return least;
        }

        /** The best ways to fill a rectangle with a set, least cost first; empty when none is. */
        private List<Division> best(int set, int wide, int high) {
            int key = (set * (columns + 1) + wide) * (rows + 1) + high;
            List<Division> found = known.get(key);
            if (found.isEmpty()) {
                Shortlist list = new Shortlist(KEPT_INSIDE);
                collect(set, wide, high, list);
                found = list.isEmpty() ? HOPELESS : list.divisions();
                known.set(key, found);
            }
            return found == HOPELESS ? List.of() : found;
        }

        List<Division> divide(int set, int wide, int high, int kept) {
            Shortlist list = new Shortlist(kept);
            collect(set, wide, high, list);
            return list.divisions();
        }

        private void collect(int set, int wide, int high, Shortlist list) {
            if (leastArea[set] > wide * high) {
                return;
            }
            if (Integer.bitCount(set) == 1) {
                whole(Integer.numberOfTrailingZeros(set), wide, high, list);
                return;
            }
            int first = set & -set;
            int others = set ^ first;
            for (int with = others; ; with = (with - 1) & others) {
                int rest = others ^ with;
                if (rest != 0) {
                    beside(first | with, rest, wide, high, list);
                    stacked(first | with, rest, wide, high, list);
                }
                if (with == 0) {
                    return;
                }
            }
        }

        private void whole(int number, int wide, int high, Shortlist list) {
            ModuleNeeds module = modules.get(number);
            if (high < module.least(wide)) {
                return;
            }
            int open = high - module.filled(wide, high);
            int cost = open * wide * (WHITE + Math.min(open, HOLE)) + module.reluctance(wide, high);
            boolean headed = module.headed(wide, high);
            list.add(new Division.Whole(number, wide, high, cost, headed));
        }

        private void beside(int left, int right, int wide, int high, Shortlist list) {
            for (int at = 1; at < wide; at++) {
                if (leastArea[left] > at * high || leastArea[right] > (wide - at) * high) {
                    continue;
                }
                List<Division> lefts = best(left, at, high);
                if (lefts.isEmpty() || !list.admits(lefts.get(0).cost())) {
                    continue;
                }
                for (Division one : lefts) {
                    for (Division other : best(right, wide - at, high)) {
                        int cost = one.cost() + other.cost();
                        if (!list.admits(cost)) {
                            break;
                        }
                        list.add(Division.Beside.of(one, at, other));
                    }
                }
            }
        }

        private void stacked(int upper, int lower, int wide, int high, Shortlist list) {
            int from = Math.max(LOWEST, (leastArea[upper] + wide - 1) / wide);
            int to = high - AIR - Math.max(LOWEST, (leastArea[lower] + wide - 1) / wide);
            for (int at = from; at <= to; at++) {
                List<Division> uppers = best(upper, wide, at);
                if (uppers.isEmpty() || !list.admits(uppers.get(0).cost())) {
                    continue;
                }
                for (Division one : uppers) {
                    for (Division other : best(lower, wide, high - at - AIR)) {
                        int cost = one.cost() + other.cost();
                        if (!list.admits(cost)) {
                            break;
                        }
                        list.add(new Division.Stacked(one, at, other, cost));
                    }
                }
            }
        }
    }

    /** Stands for "looked for, and there is none"; told apart by identity. */
    private static final List<Division> HOPELESS =
            List.of(new Division.Whole(0, 0, 0, Integer.MAX_VALUE, false));
}
