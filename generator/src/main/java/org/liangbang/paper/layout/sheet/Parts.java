package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.document.placard.Part;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.Length;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/** Parts of a placard as bands. */
final class Parts {
    private static final int NOTE_AIR = 3_000;

    private Parts() {}

    /** The bands of a part in a column of the sheet. */
    static List<Band> bands(
            Part part, PartHead.Column box, Length row, PlacardPress press, Branch placard) {
        Branch section = placard.below(Tag.Kind.SECT);
        List<Band> bands = new ArrayList<>();
        if (!part.label().isEmpty()) {
            boolean quiet = part.table().isEmpty() && part.title().isEmpty();
            bands.add(
                    quiet
                            ? PartHead.quiet(part, box, press, section)
                            : PartHead.of(part, box, press, section));
        }
        part.table()
                .map(
                        table ->
                                new SetTable(
                                        table,
                                        new SetTable.Room(box.x(), box.width(), row),
                                        press,
                                        section))
                .ifPresent(table -> bands.addAll(table.bands()));
        Look look =
                part.table().isPresent()
                        ? press.grey(TypeSize.NOTE, Voice.HEI)
                        : press.ink(TypeSize.BODY, Voice.BODY);
        for (List<Inline> note : part.notes()) {
            bands.add(Band.air(NOTE_AIR));
            Slug slug = press.set(note, look, box.width());
            bands.add(TextBand.of(slug, box.x(), section.below(Tag.Kind.P)));
        }
        return bands;
    }

    /** How high bands are together, at least. */
    static int least(List<Band> bands) {
        return bands.stream().mapToInt(Band::least).sum();
    }
}
