package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be worked out of published numbers by adding, subtracting and multiplying them: whether
 * a set of rows is a combination of other sets.
 *
 * <p>Rows that are in the same sets count as one. Elimination is done modulo a large prime: what is
 * a combination of whole numbers stays one, so that nothing is overlooked.
 */
final class LinearSpan {
    private static final long PRIME = 2_147_483_647L;

    private final Map<BitSet, Integer> atoms = new LinkedHashMap<>();
    private final int[] atomOfRow;
    private final List<long[]> basis = new ArrayList<>();
    private final List<long[]> origins = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final int published;

    /**
     * The span of some sets.
     *
     * @param sets those that are published
     * @param others those that will be asked for
     * @param rows how many rows there are
     */
    LinearSpan(List<BitSet> sets, List<BitSet> others, int rows) {
        this.published = sets.size();
        this.atomOfRow = new int[rows];
        List<BitSet> all = new ArrayList<>(sets);
        all.addAll(others);
        for (int row = 0; row < rows; row++) {
            BitSet signature = new BitSet();
            for (int set = 0; set < all.size(); set++) {
                signature.set(set, all.get(set).get(row));
            }
            atomOfRow[row] = atoms.computeIfAbsent(signature, first -> atoms.size());
        }
        for (int set = 0; set < published; set++) {
            add(set, sets.get(set));
        }
    }

    private long[] vector(BitSet rows) {
        long[] vector = new long[atoms.size()];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            vector[atomOfRow[row]] = 1;
        }
        return vector;
    }

    private void add(int set, BitSet rows) {
        long[] vector = vector(rows);
        long[] origin = new long[published];
        origin[set] = 1;
        reduce(vector, origin);
        int pivot = firstNonZero(vector);
        if (pivot >= 0) {
            scale(vector, origin, inverse(vector[pivot]));
            basis.add(vector);
            origins.add(origin);
            pivots.add(pivot);
        }
    }

    /** Takes from a vector what the basis makes of it, and keeps count in its origin. */
    private void reduce(long[] vector, long[] origin) {
        for (int at = 0; at < basis.size(); at++) {
            long factor = vector[pivots.get(at)];
            if (factor != 0) {
                subtract(vector, basis.get(at), factor);
                subtract(origin, origins.get(at), factor);
            }
        }
    }

    private static void subtract(long[] from, long[] what, long factor) {
        for (int at = 0; at < from.length; at++) {
            from[at] = Math.floorMod(from[at] - factor * what[at] % PRIME, PRIME);
        }
    }

    private static void scale(long[] vector, long[] origin, long factor) {
        for (int at = 0; at < vector.length; at++) {
            vector[at] = vector[at] * factor % PRIME;
        }
        for (int at = 0; at < origin.length; at++) {
            origin[at] = origin[at] * factor % PRIME;
        }
    }

    private static int firstNonZero(long[] vector) {
        for (int at = 0; at < vector.length; at++) {
            if (vector[at] != 0) {
                return at;
            }
        }
        return -1;
    }

    /** By Fermat: the power that undoes a multiplication. */
    private static long inverse(long number) {
        long result = 1;
        long base = number % PRIME;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }

    /** The published sets that a set can be worked out of; empty when it cannot be. */
    Optional<List<Integer>> origin(BitSet rows) {
        long[] vector = vector(rows);
        long[] origin = new long[published];
        reduce(vector, origin);
        if (firstNonZero(vector) >= 0) {
            return Optional.empty();
        }
        List<Integer> used = new ArrayList<>();
        for (int set = 0; set < published; set++) {
            if (origin[set] != 0) {
                used.add(set);
            }
        }
        return Optional.of(used);
    }
}
