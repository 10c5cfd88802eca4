package org.liangbang.paper.layout;

/** The photos and drawn pictures of a document, as files: what every form of a page shows. */
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
