package org.liangbang.plan;

import java.util.List;
import org.liangbang.address.Address;

/**
 * A photo in the sizes in which it is published.
 *
 * @param sizes narrowest first, at least one
 */
public record Picture(List<Size> sizes) {
    /** Keeps its own copy. */
    public Picture {
        sizes = List.copyOf(sizes);
    }

    /**
     * One size.
     *
     * @param file where its file is
     * @param width in pixels
     * @param height in pixels
     */
    public record Size(Address file, int width, int height) {}

    /** The size for programs that take only one: the widest. */
    public Size widest() {
        return sizes.get(sizes.size() - 1);
    }
}
