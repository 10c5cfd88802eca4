package org.liangbang.paper.layout.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The few best divisions seen within a budget, least cost first; of equal ones the first seen. Not
 * thread-safe.
 */
final class Shortlist {
    private final int size;
    private final int budget;
    private final List<Division> divisions = new ArrayList<>();

    Shortlist(int size, int budget) {
        this.size = size;
        this.budget = budget;
    }

    /** Whether a division of this cost would be kept. */
    boolean admits(int cost) {
        return cost <= budget && (divisions.size() < size || cost < divisions.get(size - 1).cost());
    }

    void add(Division division) {
        if (!admits(division.cost())) {
            return;
        }
        int at = divisions.size();
        while (at > 0 && divisions.get(at - 1).cost() > division.cost()) {
            at--;
        }
        divisions.add(at, division);
        if (divisions.size() > size) {
            divisions.remove(size);
        }
    }

    List<Division> divisions() {
        return List.copyOf(divisions);
    }
}
