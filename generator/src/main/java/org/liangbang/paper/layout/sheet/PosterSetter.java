package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.Poster;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.style.SheetStyle.Length;

/** Makes up posters. */
final class PosterSetter {
    /** A tail that takes more of the sheet than this flows with the rest, in per cent. */
    private static final int MOST_TAIL = 25;

    private static final int ALL = 100;

    private final Poster poster;
    private final PlacardPress press;
    private final Branch tag;

    PosterSetter(Poster poster, PlacardPress press, Branch tag) {
        this.poster = poster;
        this.press = press;
        this.tag = tag;
    }

    MakeUp makeUp() {
        Box area = press.area();
        PartHead.Column whole = new PartHead.Column(area.x(), area.width());
        List<Band> bands = new ArrayList<>();
        for (Part part : poster.parts()) {
            if (!bands.isEmpty()) {
                bands.add(Band.air(press.length(Length.GAP)));
            }
            Length row = bands.isEmpty() ? Length.ROW : Length.LIST_ROW;
            bands.addAll(Parts.bands(part, whole, row, press, tag));
        }
        PosterTail tail = PosterTail.of(poster, true, press, tag);
        if ((long) tail.least() * ALL > (long) area.height() * MOST_TAIL) {
            bands.add(Band.air(press.length(Length.GAP)));
            bands.addAll(Parts.bands(poster.key(), whole, Length.LIST_ROW, press, tag));
            tail = PosterTail.of(poster, false, press, tag);
        }
        return new MakeUp(poster.cover(), PosterCrown.of(poster, press, tag), bands, tail, tag);
    }
}
