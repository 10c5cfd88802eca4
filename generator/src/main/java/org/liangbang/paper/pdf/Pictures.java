package org.liangbang.paper.pdf;

import org.liangbang.paper.layout.Frame;

/** Where the pictures of a document come from. */
@FunctionalInterface
public interface Pictures {
    /**
     * A picture as it is to be printed: upright, cut to the crop of the frame, of a size that suits
     * its box, without data about camera or place.
     *
     * @return a PNG or JPEG file, in grey or RGB; the same bytes whenever it is asked for
     */
    byte[] print(Frame.Picture picture);
}
