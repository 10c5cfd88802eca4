package org.liangbang.paper.layout.search;

import java.util.Arrays;
import java.util.List;

/**
 * What can be said about every set of modules at every width before any height is tried: how many
 * rows it needs at least, and how many cells it can fill at most. A set is a number with a bit for
 * each module.
 */
final class Bounds {
    /** What one white cell costs at least. */
    private static final int LEAST_COST_OF_WHITE = Guillotine.WHITE + 1;

    private final int columns;
    private final int[] leastRows;
    private final long[] mostCells;

    private Bounds(int sets, int columns) {
        this.columns = columns;
        this.leastRows = new int[sets * (columns + 1)];
        this.mostCells = new long[sets * (columns + 1)];
        Arrays.fill(leastRows, ModuleNeeds.IMPOSSIBLE);
    }

    /** The bounds of all sets of some modules, for rectangles up to a size. */
    static Bounds of(List<? extends ModuleNeeds> modules, int columns, int rows) {
        Bounds bounds = new Bounds(1 << modules.size(), columns);
        for (int set = 1; set < 1 << modules.size(); set++) {
            for (int wide = 1; wide <= columns; wide++) {
                if (Integer.bitCount(set) == 1) {
                    bounds.one(set, modules.get(Integer.numberOfTrailingZeros(set)), wide, rows);
                } else {
                    bounds.parted(set, wide);
                }
            }
        }
        return bounds;
    }

    /** The fewest rows in which a set can stand; at least {@code IMPOSSIBLE} when in none. */
    int leastRows(int set, int wide) {
        return leastRows[at(set, wide)];
    }

    /** No way to fill a rectangle with a set costs less than this. */
    int leastCost(int set, int wide, int high) {
        long white = (long) wide * high - mostCells[at(set, wide)];
        return (int) Math.max(0, white * LEAST_COST_OF_WHITE);
    }

    private int at(int set, int wide) {
        return set * (columns + 1) + wide;
    }

    private void one(int set, ModuleNeeds module, int wide, int rows) {
        int least = module.least(wide);
        if (least <= rows) {
            leastRows[at(set, wide)] = least;
            mostCells[at(set, wide)] = (long) wide * module.filled(wide, rows);
        }
    }

    private void parted(int set, int wide) {
        int first = set & -set;
        int others = set ^ first;
        for (int with = (others - 1) & others; ; with = (with - 1) & others) {
            int one = first | with;
            int other = others ^ with;
            stacked(at(set, wide), at(one, wide), at(other, wide), wide);
            for (int cut = 1; cut < wide; cut++) {
                beside(at(set, wide), at(one, cut), at(other, wide - cut));
            }
            if (with == 0) {
                return;
            }
        }
    }

    private void stacked(int whole, int upper, int lower, int wide) {
        int least = high(upper) + Guillotine.AIR + high(lower);
        leastRows[whole] = Math.min(leastRows[whole], least);
        long most = mostCells[upper] + (long) wide * Guillotine.AIR + mostCells[lower];
        mostCells[whole] = Math.max(mostCells[whole], most);
    }

    private void beside(int whole, int left, int right) {
        leastRows[whole] = Math.min(leastRows[whole], Math.max(leastRows[left], leastRows[right]));
        mostCells[whole] = Math.max(mostCells[whole], mostCells[left] + mostCells[right]);
    }

    private int high(int part) {
        return Math.max(Guillotine.LOWEST, leastRows[part]);
    }
}
