package org.liangbang.paper.type;

/** What a line costs: the way of setting, as the {@link Breaker} sees it. */
interface Demands {
    /** The cost of a line that may not be. */
    int IMPOSSIBLE = -1;

    /**
     * How far a line may grow beyond its natural width, in 1/1000 em: breaks that leave more than
     * this need not be looked at.
     */
    int growth(int from, int to);

    /** How far a line may shrink, in 1/1000 em: a line that is wider still cannot be set. */
    int shrinkage(int from, int to);

    /**
     * The cost of setting the clusters from one to another in a width of so many 1/1000 em.
     *
     * @return 0 or more, or {@link #IMPOSSIBLE}
     */
    int cost(int from, int to, int width);

    /** The cost of setting the last line of a paragraph, which is not stretched. */
    int lastCost(int from, int to, int width);
}
