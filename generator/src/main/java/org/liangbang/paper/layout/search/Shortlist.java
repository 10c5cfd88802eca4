package org.liangbang.paper.layout.search;

import java.util.ArrayList;
import java.util.List;

/** The few best divisions seen, least cost first; of equal ones the first seen. Not thread-safe. */
final class Shortlist {
    private final int size;
    private final List<Division> divisions = new ArrayList<>();

    Shortlist(int size) {
        this.size = size;
    }

    boolean isEmpty() {
        return divisions.isEmpty();
    }

    /** Whether a division of this cost would be kept. */
    boolean admits(int cost) {
        return divisions.size() < size || cost < divisions.get(divisions.size() - 1).cost();
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
