package org.liangbang.paper.layout.sheet;

import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.document.placard.Poster;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Lettering;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * The head of a poster: title, where the unit stands, and the number that sums it up.
 *
 * @param poster the poster
 * @param heading kicker and title
 * @param signs where the unit stands
 * @param number the large part of the sum
 * @param unit what follows it
 * @param desk what it is set with
 * @param tag the tag of the placard
 */
record PosterCrown(
        Poster poster,
        Heading heading,
        SignRow signs,
        Slug number,
        Slug unit,
        Desk desk,
        Branch tag)
        implements Band {
    private static final int AIR = 8_000;
    private static final int BELOW = 12_000;
    private static final int BESIDE = 4_000;

    static PosterCrown of(Poster poster, Desk desk, Branch tag) {
        SignRow signs = SignRow.of(poster.standing(), desk);
        List<Inline> sum = poster.sum();
        int large = !sum.isEmpty() && sum.get(0) instanceof Inline.Strong ? 1 : 0;
        int width = desk.area().width();
        Slug number =
                desk.set(sum.subList(0, large), desk.ink(TypeSize.FIGURE, Voice.SONG_TITLE), width);
        Slug unit =
                desk.set(
                        sum.subList(large, sum.size()),
                        desk.grey(TypeSize.LABEL, Voice.HEI),
                        width);
        int right = number.width() + BESIDE + unit.width();
        int span = width - Math.max(right, signs.width()) - desk.size(TypeSize.FIGURE);
        return new PosterCrown(
                poster, Heading.of(poster.cover(), span, desk), signs, number, unit, desk, tag);
    }

    private int words() {
        return Math.max(heading.height(), signs.height() + number.height());
    }

    @Override
    public int least() {
        return words() + AIR + Rules.HEIGHT + BELOW;
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        Box area = desk.area();
        TagDraft own = tag.tag();
        int bottom = y + words();
        heading.put(area.x(), bottom - heading.height(), own, leaf);
        int top = bottom - number.height();
        signs.put(area.right(), top - signs.height(), own, leaf);
        int base = top + number.look().drop();
        TagDraft sum = own.open(Tag.Kind.P);
        int x = area.right() - unit.width();
        line(number, sum, x - BESIDE - number.width(), base, leaf);
        line(unit, sum, x, base, leaf);
        Rules.put(area, bottom + AIR, leaf, desk.inks());
    }

    private static void line(Slug slug, TagDraft sum, int x, int base, Leaf leaf) {
        if (!slug.isEmpty()) {
            Lettering letters = Lettering.in(sum.open(Tag.Kind.SPAN), slug.words());
            slug.put(0, letters, leaf.canvas(), x, base);
        }
    }
}
