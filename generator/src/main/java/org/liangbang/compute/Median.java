package org.liangbang.compute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The middle of whole numbers: the one in the middle, or the mean of the two. For 3, 8, 10 and 40
 * it is 9.
 *
 * @param lower the lower of the two in the middle, or the one
 * @param upper the upper of them, or the one
 * @param size how many numbers there are, at least 1
 */
public record Median(long lower, long upper, int size) {
    /** The median of numbers in any order; none of none. */
    public static Optional<Median> of(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<Long> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        int size = sorted.size();
        return Optional.of(new Median(sorted.get((size - 1) / 2), sorted.get(size / 2), size));
    }

    /** The median. */
    public Fraction value() {
        return Fraction.of(lower + upper, 2);
    }

    /** Whether it is one of the numbers. */
    public boolean isOne() {
        return size % 2 == 1;
    }

    /** How it came about: empty for one number in the middle, such as {@code (8 + 10) ÷ 2}. */
    public String working() {
        return isOne() ? "" : "(" + lower + " + " + upper + ") \u00f7 2";
    }
}
