package org.liangbang.paper.layout.module;

import org.liangbang.campaign.Words;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Typesetter;

/**
 * What every module is made with.
 *
 * @param style the numbers of the page
 * @param type sets lines
 * @param photos the photos and their sizes
 * @param words the words of the interface
 * @param most how many rows modules are measured for; a higher one is not looked for
 */
public record Bench(PaperStyle style, Typesetter type, PhotoLibrary photos, Words words, int most) {
    /** The same for other numbers of a page. */
    public Bench in(PaperStyle other) {
        return new Bench(other, type, photos, words, most);
    }

    /** The same for modules of other heights. */
    public Bench upTo(int rows) {
        return new Bench(style, type, photos, words, rows);
    }
}
