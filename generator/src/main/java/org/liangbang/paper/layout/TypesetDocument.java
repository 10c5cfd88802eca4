package org.liangbang.paper.layout;

import java.util.List;
import java.util.Optional;

/**
 * Typeset pages with all that print, PDF and facsimile need.
 *
 * @param imprint what the document says of itself
 * @param sheets its pages, ascending by number; at least one
 * @param structure the root of the logical structure, of the kind {@link Tag.Kind#DOCUMENT}
 * @param bookmarks its contents, in reading order
 * @param base the absolute address of the site, ending in {@code /}; without one a PDF has no links
 *     to the site
 */
public record TypesetDocument(
        Imprint imprint,
        List<Sheet> sheets,
        Tag structure,
        List<Bookmark> bookmarks,
        Optional<String> base) {
    /** Keeps its own copies. */
    public TypesetDocument {
        sheets = List.copyOf(sheets);
        bookmarks = List.copyOf(bookmarks);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException(imprint.id() + " without a sheet");
        }
    }

    /**
     * One page as a document of its own: {@code <id>-<number>}, with only the part of the structure
     * and of the contents that stands on that page.
     *
     * @param number the number of a sheet
     * @throws IllegalArgumentException when there is no such sheet
     */
    public TypesetDocument only(int number) {
        return Excerpt.of(this, number);
    }
}
