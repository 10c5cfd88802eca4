package org.liangbang.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded choices. Each file has its own, so that one more file leaves all others as they were. */
final class Chance {
    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The choices for one file of the district of a seed. */
    static Chance of(long seed, String file) {
        return new Chance(seed * 31 + file.hashCode());
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True in so many of a hundred cases. */
    boolean inHundred(int cases) {
        return random.nextInt(100) < cases;
    }

    /** One of several; there is at least one. */
    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
