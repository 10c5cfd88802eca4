package org.liangbang.document.placard;

import java.util.List;
import org.liangbang.document.Inline;

/**
 * How one unit stands, in parts from the whole to the single thing.
 *
 * @param cover what it says of itself
 * @param standing where it stands, as signs with their words
 * @param sum the number that sums it up; what is strong is set large
 * @param parts the parts, in reading order
 * @param key how it is judged and whom to ask
 * @param legend the signs that occur, each with its word
 */
public record Poster(
        Cover cover,
        List<Inline.State> standing,
        List<Inline> sum,
        List<Part> parts,
        Part key,
        List<Inline.State> legend)
        implements Placard {
    /** Keeps its own copies. */
    public Poster {
        standing = List.copyOf(standing);
        sum = List.copyOf(sum);
        parts = List.copyOf(parts);
        legend = List.copyOf(legend);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.poster(this);
    }
}
