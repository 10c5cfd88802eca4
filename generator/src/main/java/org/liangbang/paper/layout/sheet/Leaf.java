package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.paper.layout.Bookmark;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.module.Canvas;

/** One sheet in the making. Not safe for several threads. */
final class Leaf {
    private final int number;
    private final Canvas canvas = Canvas.blank();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private String group = "";

    /** A sheet by its number in the document. */
    Leaf(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    Canvas canvas() {
        return canvas;
    }

    /** The contents so far, from the top. */
    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    /** Takes a part into the contents. */
    void mark(String title, int y) {
        bookmarks.add(Bookmark.of(title, number, y));
    }

    /** Whether a group of rows begins here, as seen on this sheet. */
    boolean begins(String name) {
        boolean begins = !name.equals(group);
        group = name;
        return begins;
    }

    void rule(int x, int y, int width, int weight, Colour colour) {
        canvas.rule(new Box(x, y, width, weight), colour);
    }
}
