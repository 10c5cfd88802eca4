package org.liangbang.paper.layout.sheet;

import org.liangbang.document.placard.Cover;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * Kicker and title of a placard.
 *
 * @param kicker the line over the title; may be without lines
 * @param title the title, as large as its span allows
 */
record Heading(Slug kicker, Slug title) {
    private static final int POINT = 1_000;

    /** How far a title moves left so that its ink meets the edge, in 1/1000 em. */
    private static final int HANG = 45;

    static Heading of(Cover cover, int span, PlacardPress press) {
        Slug kicker = press.set(cover.kicker(), press.ink(TypeSize.KICKER, Voice.KAI), span);
        Passage words = press.passages().of(cover.title(), Voice.SONG_TITLE);
        int size = press.size(TypeSize.TITLE);
        while (size > press.size(TypeSize.LEAST_TITLE)
                && press.type().line(words.runs(), size).width() > span) {
            size -= POINT;
        }
        Look look = Look.ink(Voice.SONG_TITLE, size, press.inks());
        return new Heading(kicker, Slug.of(words, look, span, press.type()));
    }

    int height() {
        return kicker.height() + title.height();
    }

    void put(int x, int y, TagDraft tag, Leaf leaf) {
        kicker.put(leaf.canvas(), tag, Tag.Kind.P, Slug.Spot.left(x, y));
        int left = x - title.look().size() * HANG / POINT;
        int top = y + kicker.height();
        title.put(leaf.canvas(), tag, Tag.Kind.H1, Slug.Spot.left(left, top));
    }
}
