package org.liangbang.document;

import java.util.List;
import org.liangbang.address.Address;

/**
 * Small pictures beside one another, each of which leads to what it shows.
 *
 * @param plates in reading order; at least one
 * @param late whether they stand below what is seen first, so that they need not be there at once
 */
public record Plates(List<Plate> plates, boolean late) implements Block {
    /** Keeps its own copy. */
    public Plates {
        plates = List.copyOf(plates);
    }

    /**
     * A small picture.
     *
     * @param file the picture, a file of this site
     * @param width in pixels
     * @param height in pixels
     * @param alternative what it shows, for those who cannot see it
     * @param link where it leads, with the words under it; these may be none
     * @param current whether it shows what the page is about
     */
    public record Plate(
            Address file,
            int width,
            int height,
            String alternative,
            Inline.Reference link,
            boolean current) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.plates(this);
    }
}
