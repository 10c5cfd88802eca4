package org.liangbang.markdown;

import java.util.Arrays;

/** Pieces cut out of a text and what that does to offsets behind them. */
final class Cuts {
    private int[] places = new int[8];
    private int[] shifts = new int[8];
    private int count;

    /**
     * Says that characters are missing behind the one at an offset of the shortened text.
     *
     * @param place the offset of the character left in their place; beyond all former ones
     * @param length how many are missing
     */
    void add(int place, int length) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            shifts = Arrays.copyOf(shifts, count * 2);
        }
        places[count] = place;
        shifts[count] = length + (count == 0 ? 0 : shifts[count - 1]);
        count++;
    }

    /** The offset in the whole text of a character of the shortened one. */
    int original(int offset) {
        int found = Arrays.binarySearch(places, 0, count, offset);
        int before = found >= 0 ? found : -found - 1;
        return before == 0 ? offset : offset + shifts[before - 1];
    }
}
