package org.liangbang.paper.layout.sheet;

import java.util.Optional;
import org.liangbang.document.placard.Cover;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.CodePlate;

/**
 * The code that opens the page of a placard; there is none for a site without an address.
 *
 * @param plate the code
 * @param shows what it opens, in words
 * @param press what it is drawn with
 */
record CodeMark(CodePlate plate, String shows, PlacardPress press) {
    static Optional<CodeMark> of(Cover cover, int width, PlacardPress press) {
        return press.base()
                .map(
                        base -> {
                            String address = base + cover.page().toString().substring(1);
                            String shows = press.say("code", cover.opens(), address);
                            return new CodeMark(CodePlate.of(address, width), shows, press);
                        });
    }

    int width() {
        return plate.width();
    }

    /** How much must stay white around it. */
    int quiet() {
        return plate.quiet();
    }

    void put(int x, int y, TagDraft tag, Leaf leaf) {
        plate.put(new Point(x, y), shows, press.inks().ink(), leaf.canvas(), tag);
    }

    void repeat(int x, int y, Leaf leaf) {
        plate.repeat(new Point(x, y), press.inks().ink(), leaf.canvas());
    }
}
