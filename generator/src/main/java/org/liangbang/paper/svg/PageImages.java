package org.liangbang.paper.svg;

import org.liangbang.paper.layout.Frame;

/** Where the photos and drawn pictures of a page come from. */
@FunctionalInterface
public interface PageImages {
    /**
     * A picture upright and cut to the crop of the frame, without data about camera or place.
     *
     * @return a PNG or JPEG file; the same bytes whenever it is asked for
     */
    byte[] image(Frame.Picture picture);
}
