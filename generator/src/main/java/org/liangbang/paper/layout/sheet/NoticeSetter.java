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
    private final Desk desk;
    private final Branch tag;

    NoticeSetter(Notice notice, Desk desk, Branch tag) {
        this.notice = notice;
        this.desk = desk;
        this.tag = tag;
    }

    MakeUp makeUp() {
        Box area = desk.area();
        List<Band> bands = new ArrayList<>();
        Look look = desk.ink(TypeSize.BODY, Voice.BODY).running();
        for (List<Inline> paragraph : notice.text()) {
            Passage words = desk.passages().of(paragraph, Voice.BODY);
            Slug slug = Slug.running(words, look, area.width(), desk.type());
            bands.add(TextBand.of(slug, area.x(), tag.below(Tag.Kind.P)));
        }
        bands.add(Band.air(desk.length(Length.GAP) / 2));
        bands.add(Rules.band(area, desk.inks()));
        PartHead.Column whole = new PartHead.Column(area.x(), area.width());
        for (Part part : notice.results()) {
            if (!part.label().isEmpty()) {
                bands.add(Band.air(desk.length(Length.GAP)));
            }
            bands.addAll(Parts.bands(part, whole, Length.ROW, desk, tag));
        }
        Optional<DayCells> days = notice.period().map(period -> DayCells.of(period, desk));
        NoticeTail tail = NoticeTail.of(notice, days, desk, tag);
        return new MakeUp(notice.cover(), NoticeCrown.of(notice, desk, tag), bands, tail, tag);
    }
}
