package org.liangbang.paper.layout.search;

/** How much room a module needs, and how well a room suits it. Answers never change. */
public interface ModuleNeeds {
    /** What {@link #least} gives for a width at which the module cannot stand at all. */
    int IMPOSSIBLE = 1_000_000;

    /** The fewest rows the module needs at a width; {@link #IMPOSSIBLE} where it cannot stand. */
    int least(int columns);

    /**
     * How many of the rows of a room the module fills; what is left stays white. At least {@link
     * #least}, at most {@code rows}, which must not be below {@link #least}.
     */
    int filled(int columns, int rows);

    /**
     * How badly a room suits the module though it fills it, in cells of white that would be as bad;
     * 0 when it suits well.
     */
    int reluctance(int columns, int rows);

    /** Whether the module begins with a headline when it has this room. */
    boolean headed(int columns, int rows);

    /** Whether the module begins with a picture when it has this room. */
    boolean pictured(int columns, int rows);
}
