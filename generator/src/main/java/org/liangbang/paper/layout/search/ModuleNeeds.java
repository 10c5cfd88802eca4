package org.liangbang.paper.layout.search;

/** How much room a module needs, and how well a room suits it. Answers never change. */
public interface ModuleNeeds {
    /** What {@link #least} gives for a width at which the module cannot stand at all. */
    int IMPOSSIBLE = 1_000_000;

    /** The fewest rows the module needs at a width; {@link #IMPOSSIBLE} where it cannot stand. */
    int least(int columns);

    /** The most rows the module can fill at a width without leaving white. */
    int most(int columns);

    /**
     * How badly a room suits the module though it fills it, in cells of white that would be as bad;
     * 0 when it suits well.
     */
    int reluctance(int columns, int rows);

    /** Whether the module begins with a headline when it has this width. */
    boolean headed(int columns);

    /** Whether the module begins with a picture when it has this width. */
    boolean pictured(int columns);
}
