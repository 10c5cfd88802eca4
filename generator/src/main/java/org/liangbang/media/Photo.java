package org.liangbang.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A photo that was found fit to be published.
 *
 * @param path its path in the content folder
 * @param file where it lies on this machine
 * @param format its format
 * @param width in pixels, when it is the right way up
 * @param height in pixels, when it is the right way up
 * @param digest a name that stands for its bytes
 */
public record Photo(
        String path, Path file, PhotoFormat format, int width, int height, String digest) {
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    /**
     * A size in which a photo is published.
     *
     * @param width in pixels
     * @param height in pixels
     * @param fileName a name that stands for the bytes, with its ending
     */
    public record Rendition(int width, int height, String fileName) {}

    /** The sizes in which it is published, narrowest first; none is wider than the photo. */
    public List<Rendition> renditions() {
        List<Rendition> renditions = new ArrayList<>();
        for (int each : WIDTHS) {
            if (each < width) {
                renditions.add(rendition(each));
            }
        }
        int widest = WIDTHS.get(WIDTHS.size() - 1);
        if (width <= widest) {
            renditions.add(rendition(width));
        }
        return renditions;
    }

    /** The size that suits print and pages that show one picture: the widest. */
    public Rendition widest() {
        List<Rendition> all = renditions();
        return all.get(all.size() - 1);
    }

    private Rendition rendition(int wide) {
        long high = Math.max(1, ((long) height * wide + width / 2) / width);
        String name = digest + "-" + wide + "." + format.ending();
        return new Rendition(wide, (int) high, name);
    }
}
