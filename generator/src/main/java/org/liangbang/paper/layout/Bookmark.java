package org.liangbang.paper.layout;

import java.util.List;

/**
 * An entry of the table of contents that a PDF reader shows beside the pages.
 *
 * @param title what it says; not empty
 * @param sheet the number of the sheet it leads to
 * @param y how far down that sheet, in 1/1000 pt
 * @param children the entries below it
 */
public record Bookmark(String title, int sheet, int y, List<Bookmark> children) {
    /** Keeps its own copy of the children. */
    public Bookmark {
        children = List.copyOf(children);
    }

    /** An entry with nothing below it. */
    public static Bookmark of(String title, int sheet, int y) {
        return new Bookmark(title, sheet, y, List.of());
    }
}
