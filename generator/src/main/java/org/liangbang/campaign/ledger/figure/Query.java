package org.liangbang.campaign.ledger.figure;

import java.util.BitSet;

/**
 * Something that a published figure tells: a number that belongs to a set of rows and adds up over
 * rows.
 *
 * @param quantity what adds up: rows, or the numbers of a column
 * @param rows the numbers of the rows it is of
 * @param size how much it comes to, by which small is judged
 */
record Query(String quantity, BitSet rows, long size) {
    /** Whether it is above 0 and below a bound. */
    boolean isSmall(int bound) {
        return size > 0 && size < bound;
    }
}
