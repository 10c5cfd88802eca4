package org.liangbang.paper.layout.search;

import java.util.List;

/**
 * What only shows on the whole page, in cells of white that would be as bad: headlines that touch
 * side by side, pictures beside pictures, one straight cut through the page, less important stories
 * larger than more important ones.
 */
final class Neighbours {
    private static final int LEVEL_HEADLINES = 60;
    private static final int LEVEL_PICTURES = 80;
    private static final int STRAIGHT_CUT = 40;
    private static final int OUT_OF_ORDER = 12;

    /** The most important story has the widest headline. */
    private static final int WIDER_THAN_FIRST = 90;

    /** Headlines this close in height look level. */
    private static final int NEAR_ROWS = 2;

    private Neighbours() {}

    static long cost(
            List<? extends ModuleNeeds> modules, List<Cells> places, int columns, int rows) {
        long cost = 0;
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                cost += pair(modules, places, one, other);
            }
        }
        return cost + cuts(places, columns, rows);
    }

    private static long pair(
            List<? extends ModuleNeeds> modules, List<Cells> places, int one, int other) {
        Cells first = places.get(one);
        Cells second = places.get(other);
        long cost = second.area() > first.area() + first.area() / 4 ? OUT_OF_ORDER : 0;
        if (one == 0 && headed(modules.get(other), second) && second.columns() > first.columns()) {
            cost += WIDER_THAN_FIRST;
        }
        boolean side = first.right() == second.column() || second.right() == first.column();
        if (side && Math.abs(first.row() - second.row()) <= NEAR_ROWS) {
            ModuleNeeds left = modules.get(one);
            ModuleNeeds right = modules.get(other);
            if (headed(left, first) && headed(right, second)) {
                cost += LEVEL_HEADLINES;
            }
            if (pictured(left, first) && pictured(right, second)) {
                cost += LEVEL_PICTURES;
            }
        }
        return cost;
    }

    private static boolean headed(ModuleNeeds module, Cells place) {
        return module.headed(place.columns(), place.rows());
    }

    private static boolean pictured(ModuleNeeds module, Cells place) {
        return module.pictured(place.columns(), place.rows());
    }

    /** Straight cuts from top to bottom; one from side to side is allowed, more are not. */
    private static long cuts(List<Cells> places, int columns, int rows) {
        long cuts = 0;
        for (int column = 1; column < columns; column++) {
            int at = column;
            if (places.stream().noneMatch(each -> each.column() < at && at < each.right())) {
                cuts++;
            }
        }
        long level = 0;
        for (int row = 1; row < rows; row++) {
            int at = row;
            if (places.stream().noneMatch(each -> each.row() <= at && at < each.bottom())) {
                level++;
            }
        }
        return STRAIGHT_CUT * (cuts + Math.max(0, level - 1));
    }
}
