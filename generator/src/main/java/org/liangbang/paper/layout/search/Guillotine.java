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

    /**
     * Of so many ways to fill a rectangle the best are kept, for every module squared: the fewer
     * modules, the more can be kept, and the less is lost of what only shows on the whole page.
     */
    private static final int KEPT_INSIDE = 600;

    private static final int KEPT_PAGES = 400;

    /**
     * Pages that cost more than a budget are not looked for; when the best one costs more, a second
     * search with its cost as the budget proves that none is better.
     */
    private static final int FIRST_BUDGET = 256;

    private static final int LARGER_BUDGET = 2;

    /** White costs more than reluctance: an editor sees a hole before a shape. */
    static final int WHITE = 3;

    /** Up to this many open rows each one makes a hole look worse. */
    private static final int HOLE = 6;

    /** A stacked part lower than this would be nothing but a headline. */
    static final int LOWEST = 4;

    @Override
    public Optional<Found> search(List<? extends ModuleNeeds> modules, int columns, int rows) {
        if (modules.isEmpty() || modules.size() > MOST_MODULES) {
            return Optional.empty();
        }
        Bounds bounds = Bounds.of(modules, columns, rows);
        if (bounds.leastRows((1 << modules.size()) - 1, columns) > rows) {
            return Optional.empty();
        }
        int budget = FIRST_BUDGET;
        while (true) {
            Optional<Found> found = new Run(modules, columns, rows, bounds, budget).best();
            if (found.isPresent() && found.get().cost() <= budget) {
                return found;
            }
            budget = found.map(each -> (int) each.cost()).orElse(budget * LARGER_BUDGET);
        }
    }

    /** One search, with what it has found so far. */
    private static final class Run {
        private final List<? extends ModuleNeeds> modules;
        private final int columns;
        private final int rows;
        private final Bounds bounds;
        private final int budget;
        private final int kept;
        private final List<List<Division>> known;

        Run(List<? extends ModuleNeeds> modules, int columns, int rows, Bounds bounds, int budget) {
            this.modules = modules;
            this.columns = columns;
            this.rows = rows;
            this.bounds = bounds;
            this.budget = budget;
            this.kept = KEPT_INSIDE / (modules.size() * modules.size());
            int sets = 1 << modules.size();
            this.known =
                    new ArrayList<>(
                            Collections.nCopies(sets * (columns + 1) * (rows + 1), UNKNOWN));
        }

        /** The best page within the budget, if there is one. */
        Optional<Found> best() {
            int all = (1 << modules.size()) - 1;
            List<Cells> best = List.of();
            long least = Long.MAX_VALUE;
            for (Division page : divide(all, columns, rows, KEPT_PAGES)) {
                List<Cells> places =
                        new ArrayList<>(Collections.nCopies(modules.size(), Cells.NONE));
                page.place(0, 0, places);
                long cost = page.cost() + Neighbours.cost(modules, places, columns, rows);
                if (cost < least) {
                    least = cost;
                    best = places;
                }
            }
            return best.isEmpty() ? Optional.empty() : Optional.of(new Found(best, least));
        }

        /** The best ways to fill a rectangle with a set, least cost first; empty when none is. */
        private List<Division> best(int set, int wide, int high) {
            int key = (set * (columns + 1) + wide) * (rows + 1) + high;
            List<Division> found = known.get(key);
            if (found == UNKNOWN) {
                found = divide(set, wide, high, kept);
                known.set(key, found);
            }
            return found;
        }

        private List<Division> divide(int set, int wide, int high, int kept) {
            if (bounds.leastRows(set, wide) > high || bounds.leastCost(set, wide, high) > budget) {
                return List.of();
            }
            Shortlist list = new Shortlist(kept, budget);
            if (Integer.bitCount(set) == 1) {
                whole(Integer.numberOfTrailingZeros(set), wide, high, list);
            } else {
                parted(set, wide, high, list);
            }
            return list.divisions();
        }

        private void parted(int set, int wide, int high, Shortlist list) {
            int first = set & -set;
            int others = set ^ first;
            for (int with = (others - 1) & others; ; with = (with - 1) & others) {
                beside(first | with, others ^ with, wide, high, list);
                stacked(first | with, others ^ with, wide, high, list);
                if (with == 0) {
                    return;
                }
            }
        }

        private void whole(int number, int wide, int high, Shortlist list) {
            ModuleNeeds module = modules.get(number);
            int open = high - module.filled(wide, high);
            int cost = open * wide * (WHITE + Math.min(open, HOLE)) + module.reluctance(wide, high);
            boolean headed = module.headed(wide, high);
            list.add(new Division.Whole(number, wide, high, cost, headed));
        }

        private void beside(int left, int right, int wide, int high, Shortlist list) {
            for (int at = 1; at < wide; at++) {
                if (bounds.leastRows(left, at) > high
                        || bounds.leastRows(right, wide - at) > high) {
                    continue;
                }
                List<Division> lefts = best(left, at, high);
                if (lefts.isEmpty() || !list.admits(lefts.get(0).cost())) {
                    continue;
                }
                List<Division> rights = best(right, wide - at, high);
                for (Division one : lefts) {
                    for (Division other : rights) {
                        if (!list.admits(one.cost() + other.cost())) {
                            break;
                        }
                        list.add(Division.Beside.of(one, at, other));
                    }
                }
            }
        }

        private void stacked(int upper, int lower, int wide, int high, Shortlist list) {
            int from = Math.max(LOWEST, bounds.leastRows(upper, wide));
            int to = high - AIR - Math.max(LOWEST, bounds.leastRows(lower, wide));
            for (int at = from; at <= to; at++) {
                List<Division> uppers = best(upper, wide, at);
                if (uppers.isEmpty() || !list.admits(uppers.get(0).cost())) {
                    continue;
                }
                List<Division> lowers = best(lower, wide, high - at - AIR);
                for (Division one : uppers) {
                    for (Division other : lowers) {
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

    /** Stands for "not looked for"; told apart by identity. */
    private static final List<Division> UNKNOWN =
            List.of(new Division.Whole(0, 0, 0, Integer.MAX_VALUE, false));
}
