package org.liangbang.paper.layout.sheet;

import java.util.List;
import java.util.Optional;
import org.liangbang.document.placard.Poster;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.Length;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * The foot of a poster: the code, how it is judged, and what the signs mean.
 *
 * @param code the code
 * @param opens what it opens
 * @param key how it is judged, as bands beside the code
 * @param legend the signs
 * @param press what it is set with
 * @param tag the tag of the placard
 */
record PosterTail(
        Optional<CodeMark> code,
        Slug opens,
        List<Band> key,
        Rack legend,
        PlacardPress press,
        Branch tag)
        implements Band {
    private static final int BELOW = 4_000;

    /** The share of the width that the legend takes, in per cent. */
    private static final int LEGEND = 26;

    private static final int ALL = 100;

    /** Keeps its own copy. */
    PosterTail {
        key = List.copyOf(key);
    }

    static PosterTail of(Poster poster, boolean keyed, PlacardPress press, Branch tag) {
        Box area = press.area();
        Optional<CodeMark> code = CodeMark.of(poster.cover(), press.length(Length.CODE), press);
        int beside = code.map(mark -> mark.width() + 2 * mark.quiet()).orElse(0);
        int legend = (int) ((long) area.width() * LEGEND / ALL);
        int width = area.width() - beside - legend - press.length(Length.GAP);
        PartHead.Column box = new PartHead.Column(area.x() + beside, width);
        Look state = press.ink(TypeSize.STATE, Voice.HEI);
        String words = code.isPresent() ? poster.cover().opens() : "";
        int opens = code.map(mark -> mark.width() + mark.quiet()).orElse(0);
        return new PosterTail(
                code,
                press.set(words, press.grey(TypeSize.FOOT, Voice.HEI), opens),
                keyed ? Parts.bands(poster.key(), box, Length.LIST_ROW, press, tag) : List.of(),
                Rack.of(poster.legend(), state, legend, press).inColumns(),
                press,
                tag);
    }

    @Override
    public int least() {
        int marked = code.map(CodeMark::width).orElse(0) + BELOW + opens.height();
        int words = Math.max(Parts.least(key), legend.height());
        return press.length(Length.GAP) + Math.max(marked, words);
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        Box area = press.area();
        int top = y + press.length(Length.GAP);
        code.ifPresent(
                mark -> {
                    mark.put(area.x(), top, tag.tag(), leaf);
                    Slug.Spot spot = Slug.Spot.left(area.x(), top + mark.width() + BELOW);
                    opens.put(leaf.canvas(), tag.tag(), Tag.Kind.P, spot);
                });
        BandFlow.put(key, top, Parts.least(key), leaf);
        legend.put(area.right() - legend.width(), top, tag.tag(), leaf);
    }
}
