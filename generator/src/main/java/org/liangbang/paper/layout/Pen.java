package org.liangbang.paper.layout;

/**
 * How a shape is painted: filled, or its edge drawn.
 *
 * @param colour the colour
 * @param weight how thick the edge is, in 1/1000 pt; 0 to fill the shape instead
 */
public record Pen(Colour colour, int weight) {
    /** Refuses a negative weight. */
    public Pen {
        if (weight < 0) {
            throw new IllegalArgumentException("weight " + weight);
        }
    }

    /** Fills the shape. */
    public static Pen filling(Colour colour) {
        return new Pen(colour, 0);
    }

    /** Whether the shape is filled. */
    public boolean fills() {
        return weight == 0;
    }
}
