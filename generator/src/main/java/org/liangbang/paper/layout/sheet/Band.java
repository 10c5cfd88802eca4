package org.liangbang.paper.layout.sheet;

import java.util.List;
import java.util.Optional;

/** A piece of a placard as wide as its part, which stands on one sheet. Heights in 1/1000 pt. */
interface Band {
    /** The least height. */
    int least();

    /** The most height that looks well. */
    default int most() {
        return least();
    }

    /** Whether it must not be the last on a sheet: it is the head of what follows. */
    default boolean leads() {
        return false;
    }

    /** Whether it would rather not be the last on a sheet: a table begins with several rows. */
    default boolean clings() {
        return false;
    }

    /** Whether it is only room between others, and not wanted at the head of a sheet. */
    default boolean isAir() {
        return false;
    }

    /** What is said again over it when it comes first on a sheet. */
    default Optional<Band> again() {
        return Optional.empty();
    }

    /**
     * Cuts it in two, the first of them no higher than so much.
     *
     * @return two bands; none when nothing of it fits
     */
    default List<Band> cut(int height) {
        return List.of();
    }

    /** Puts it on a sheet, from an upper edge down, in a height between its least and its most. */
    void put(int y, int height, Leaf leaf);

    /** Room between others. */
    static Band air(int height) {
        return new Band() {
            @Override
            public int least() {
                return height;
            }

            @Override
            public int most() {
                return height * 2;
            }

            @Override
            public boolean isAir() {
                return true;
            }

            @Override
            public void put(int y, int given, Leaf leaf) {
                // nothing is put there
            }
        };
    }
}
