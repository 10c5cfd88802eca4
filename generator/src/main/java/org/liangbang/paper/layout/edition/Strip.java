package org.liangbang.paper.layout.edition;

import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;

/** What stands between the stories of a page and its duty line, over all columns. */
interface Strip {
    /** A page without data has none. */
    Strip NONE =
            new Strip() {
                @Override
                public int rows() {
                    return 0;
                }

                @Override
                public void put(Furniture furniture, int y, TagDraft tag) {
                    // nothing stands there
                }
            };

    /** Where data comes from, as a line: what it is called, and the address of all of it. */
    static List<Inline> line(DataOrigin origin, Press press) {
        String path = origin.page().path();
        return List.of(
                Inline.text(press.words("source.item", origin.label())),
                new Inline.Reference(origin.page(), Inline.line(path)));
    }

    /** How many columns each of its two notes takes; the last columns are for the code. */
    static int wide(Grid grid) {
        return (grid.columns() - 1) / 2;
    }

    /** How many rows of the page it takes. */
    int rows();

    /** Puts it on the page from an upper edge down. */
    void put(Furniture furniture, int y, TagDraft tag);
}
