package org.liangbang.paper.layout.edition;

import java.util.List;
import java.util.Optional;
import org.liangbang.paper.layout.TagDraft;

/**
 * The foot of a page: where its data comes from, in a strip or in its last line, and the duty line.
 *
 * @param strip what stands over the last line
 * @param duty the last line
 * @param press what it is made with
 */
record Foot(Strip strip, DutyLine duty, Press press) {
    static Foot of(PageDraft draft, Press press) {
        List<DataOrigin> origins = DataOrigin.on(draft, press.words("source.between"));
        DutyLine bare = new DutyLine(draft.page(), Optional.empty(), press);
        if (draft.front()) {
            return new Foot(new FrontStrip(origins, press), bare, press);
        }
        if (origins.size() <= 1) {
            DutyLine line = new DutyLine(draft.page(), origins.stream().findFirst(), press);
            if (line.fits()) {
                return new Foot(Strip.NONE, line, press);
            }
        }
        return origins.isEmpty()
                ? new Foot(Strip.NONE, bare, press)
                : new Foot(new DataStrip(draft.number(), origins, press), bare, press);
    }

    /** The first of its rows, from the top of the page. */
    int first() {
        return press.style().grid().rows() - 1 - strip.rows();
    }

    void put(Furniture furniture, TagDraft tag) {
        strip.put(furniture, press.style().grid().y(first()), tag);
        duty.put(furniture, tag);
    }
}
