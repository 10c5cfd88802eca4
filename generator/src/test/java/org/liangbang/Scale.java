package org.liangbang;

/** How many random cases a law is tried on: few in every build, many in the exhaustive one. */
public final class Scale {
    private Scale() {}

    /**
     * The count of this run.
     *
     * @param usual for every build; a few seconds at most
     * @param exhaustive for {@code mvn verify -Pexhaustive}
     */
    public static int of(int usual, int exhaustive) {
        return isExhaustive() ? exhaustive : usual;
    }

    /** Whether this run is the exhaustive one. */
    public static boolean isExhaustive() {
        return Boolean.getBoolean("exhaustive");
    }
}
