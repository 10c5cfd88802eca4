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
 * @param press what it is set with
 * @param tag the tag of the placard
 */
record PosterCrown(
        Poster poster,
        Heading heading,
        SignRow signs,
        Slug number,
        Slug unit,
        PlacardPress press,
        Branch tag)
        implements Band {
    private static final int AIR = 8_000;
    private static final int BELOW = 12_000;
    private static final int BESIDE = 4_000;

    static PosterCrown of(Poster poster, PlacardPress press, Branch tag) {
        SignRow signs = SignRow.of(poster.standing(), press);
        List<Inline> sum = poster.sum();
        int large = !sum.isEmpty() && sum.get(0) instanceof Inline.Strong ? 1 : 0;
        int width = press.area().width();
        Slug number =
                press.set(
                        sum.subList(0, large), press.ink(TypeSize.FIGURE, Voice.SONG_TITLE), width);
        Slug unit =
                press.set(
                        sum.subList(large, sum.size()),
                        press.grey(TypeSize.LABEL, Voice.HEI),
                        width);
        int right = number.width() + BESIDE + unit.width();
        int span = width - Math.max(right, signs.width()) - press.size(TypeSize.FIGURE);
        return new PosterCrown(
                poster, Heading.of(poster.cover(), span, press), signs, number, unit, press, tag);
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
        Box area = press.area();
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
        Rules.put(area, bottom + AIR, leaf, press.inks());
    }

    private static void line(Slug slug, TagDraft sum, int x, int base, Leaf leaf) {
        if (!slug.isEmpty()) {
            Lettering letters = Lettering.in(sum.open(Tag.Kind.SPAN), slug.words());
            slug.put(0, letters, leaf.canvas(), x, base);
        }
    }
}
