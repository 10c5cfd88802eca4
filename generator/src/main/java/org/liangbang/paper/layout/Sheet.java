package org.liangbang.paper.layout;

import java.util.List;

/**
 * One printed page.
 *
 * @param number from 1, the same in an excerpt as in the whole document
 * @param name what the page is called, such as its section; may be empty
 * @param width in 1/1000 pt
 * @param height in 1/1000 pt
 * @param frames in the order in which they are painted; frames of one tag in the order in which
 *     they are read
 */
public record Sheet(int number, String name, int width, int height, List<Frame> frames) {
    /** Keeps its own copy of the frames. */
    public Sheet {
        frames = List.copyOf(frames);
    }
}
