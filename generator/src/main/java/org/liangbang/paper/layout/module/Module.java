package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.search.Cells;
import org.liangbang.paper.layout.search.ModuleNeeds;
import org.liangbang.source.Span;

/** Something that stands in a rectangle of a page's grid. */
public interface Module extends ModuleNeeds {
    /** By which it is known on the web. */
    String id();

    /** What a table of contents calls it; not empty. */
    String title();

    /** Where a mistake about its length is shown. */
    Span span();

    /**
     * Puts it at its place.
     *
     * @param cells a rectangle of the page's grid, rows counted from the top of the page
     * @param canvas the page
     * @param parent under which it is read
     * @return how it was fitted, a line for each story in it
     */
    List<Fitting> put(Cells cells, Canvas canvas, TagDraft parent);
}
