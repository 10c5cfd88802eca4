package org.liangbang.paper.layout.sheet;

import java.util.List;
import org.liangbang.paper.layout.module.Lettering;

/**
 * Lines of a paragraph that stand on one sheet.
 *
 * @param slug the paragraph
 * @param letters what sets it, opened with its first line
 * @param x its left edge
 * @param from its first line here
 * @param to behind its last line here
 */
record TextBand(Slug slug, Late<Lettering> letters, int x, int from, int to) implements Band {
    /** A whole paragraph, read under a tag of its own. */
    static TextBand of(Slug slug, int x, Branch tag) {
        Late<Lettering> letters = new Late<>(() -> Lettering.in(tag.tag(), slug.words()));
        return new TextBand(slug, letters, x, 0, slug.lines().size());
    }

    @Override
    public int least() {
        return (to - from) * slug.look().line();
    }

    @Override
    public List<Band> cut(int height) {
        int cut = from + height / slug.look().line();
        return cut <= from || cut >= to
                ? List.of()
                : List.of(
                        new TextBand(slug, letters, x, from, cut),
                        new TextBand(slug, letters, x, cut, to));
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        for (int line = from; line < to; line++) {
            int base = y + (line - from) * slug.look().line() + slug.look().drop();
            slug.put(line, letters.get(), leaf.canvas(), x, base);
        }
    }
}
