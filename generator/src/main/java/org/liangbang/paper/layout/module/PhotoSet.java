package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;

/**
 * The photos of a story at one width, one under another, all of one height.
 *
 * @param span how many columns they take
 * @param place where they stand
 * @param plates the photos, from the top
 * @param sizes the heights that all of them may have, ascending
 */
record PhotoSet(int span, Place place, List<PhotoPlate> plates, List<Size> sizes) {
    private static final int MOST_PICTURE_ROWS = 30;

    /** What it costs that a picture gets one column only where there are more. */
    private static final int SMALL_PICTURE = 14;

    /** Where photos stand. */
    enum Place {
        /** Over the headline, as wide as the story. */
        ABOVE,
        /** Under the headline, in the last columns. */
        TOP,
        /** At the foot of the last columns. */
        FOOT
    }

    /**
     * A height that the photos may have.
     *
     * @param each rows of each picture
     * @param rows rows of all pictures and the words under them
     * @param reluctance how badly the pictures are cut, in cells of white
     */
    record Size(int each, int rows, int reluctance) {}

    /**
     * The photos of a story.
     *
     * @param wide how many columns the story has
     */
    static PhotoSet of(int span, Place place, List<PhotoPlate> plates, int wide) {
        int words = plates.stream().mapToInt(PhotoPlate::wordRows).sum();
        int small = span == 1 && wide > 1 ? SMALL_PICTURE : 0;
        List<Size> sizes = new ArrayList<>();
        for (int each = 1; each <= MOST_PICTURE_ROWS; each++) {
            int reluctance = reluctance(plates, each);
            if (reluctance >= 0) {
                sizes.add(new Size(each, each * plates.size() + words, small + reluctance));
            }
        }
        return new PhotoSet(span, place, List.copyOf(plates), sizes);
    }

    private static int reluctance(List<PhotoPlate> plates, int each) {
        int sum = 0;
        for (PhotoPlate plate : plates) {
            int reluctance = plate.reluctance(each);
            if (reluctance < 0) {
                return -1;
            }
            sum += reluctance;
        }
        return sum;
    }
}
