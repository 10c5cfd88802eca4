package org.liangbang.paper.inspection;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line as it stands on a page.
 *
 * @param block the block of text that it belongs to
 * @param page the page, from 1
 * @param baseline in 1/1000 pt from the top
 * @param size of its type, in 1/1000 pt
 * @param glyphs what is seen of it, from left to right; at least one
 */
record SetLine(Block block, int page, int baseline, int size, List<Glyph> glyphs) {
    /**
     * A paragraph, a headline, a cell.
     *
     * @param number in reading order
     * @param kind its name in the structure, such as {@code P} or {@code H2}
     * @param story the number of the story it belongs to; 0 when it belongs to none
     */
    record Block(int number, String kind, int story) {
        boolean headline() {
            return kind.matches("H[1-6]");
        }

        /** Whether it may hold running text. */
        boolean running() {
            return story > 0 && kind.equals("P");
        }
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    Glyph.Ink ink() {
        return glyphs.stream().map(Glyph::ink).reduce(Glyph.Ink.NONE, Glyph.Ink::around);
    }
}
