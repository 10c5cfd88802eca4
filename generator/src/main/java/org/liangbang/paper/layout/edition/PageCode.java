package org.liangbang.paper.layout.edition;

import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.CodePlate;
import org.liangbang.paper.layout.style.Grid;

/**
 * The code at the right edge that opens a page of the site, in a site that has an address.
 *
 * @param address the whole address
 * @param plate the code
 * @param press what it is made with
 */
record PageCode(String address, CodePlate plate, Press press) {
    static PageCode of(Address page, int width, Press press) {
        String address = press.base().orElseThrow() + page.path().substring(1);
        return new PageCode(address, CodePlate.of(address, width), press);
    }

    /** The address as one types it, in the last column beside the code. */
    void say(Furniture furniture, int x, int y, TagDraft tag) {
        Grid grid = press.style().grid();
        String typed = press.words("online.text", address.replaceFirst("^https?://", ""));
        int width = grid.column() - plate.width() - plate.quiet();
        new StripNote(List.of(Inline.line(typed)), width, press).put(furniture, x, y, tag);
    }

    void put(Furniture furniture, int y, TagDraft tag) {
        plate.put(
                new Point(press.style().grid().right() - plate.width(), y),
                press.words("online.code", address),
                press.style().colours().ink(),
                furniture.canvas(),
                tag);
    }
}
