package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Inline;
import org.liangbang.document.placard.Notice;
import org.liangbang.document.placard.Part;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.Length;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/** Makes up public notices. */
final class NoticeSetter {
    private final Notice notice;
    private final PlacardPress press;
    private final Branch tag;

    NoticeSetter(Notice notice, PlacardPress press, Branch tag) {
        this.notice = notice;
        this.press = press;
        this.tag = tag;
    }

    MakeUp makeUp() {
        Box area = press.area();
        List<Band> bands = new ArrayList<>();
        Look look = press.ink(TypeSize.BODY, Voice.BODY).running();
        for (List<Inline> paragraph : notice.text()) {
            Passage words = press.passages().of(paragraph, Voice.BODY);
            Slug slug = Slug.running(words, look, area.width(), press.type());
            bands.add(TextBand.of(slug, area.x(), tag.below(Tag.Kind.P)));
        }
        bands.add(Band.air(press.length(Length.GAP) / 2));
        bands.add(Rules.band(area, press.inks()));
        PartHead.Column whole = new PartHead.Column(area.x(), area.width());
        for (Part part : notice.results()) {
            if (!part.label().isEmpty()) {
                bands.add(Band.air(press.length(Length.GAP)));
            }
            bands.addAll(Parts.bands(part, whole, Length.ROW, press, tag));
        }
        Optional<DayCells> days = notice.period().map(period -> DayCells.of(period, press));
        NoticeTail tail = NoticeTail.of(notice, days, press, tag);
        return new MakeUp(notice.cover(), NoticeCrown.of(notice, press, tag), bands, tail, tag);
    }
}
