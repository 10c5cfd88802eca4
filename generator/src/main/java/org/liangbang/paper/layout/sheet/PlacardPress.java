package org.liangbang.paper.layout.sheet;

import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.Words;
import org.liangbang.document.Inline;
import org.liangbang.model.Site;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.module.Passages;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.layout.style.SheetStyle;
import org.liangbang.paper.layout.style.SheetStyle.Length;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;
import org.liangbang.paper.type.Typesetter;

/**
 * What a placard is set with.
 *
 * @param style the numbers of its layout
 * @param type sets lines
 * @param passages makes passages of its words
 * @param words the words of the interface
 * @param site who publishes it
 * @param base where the site is, when it has an address
 */
record PlacardPress(
        SheetStyle style,
        Typesetter type,
        Passages passages,
        Words words,
        Site site,
        Optional<String> base) {
    Box area() {
        return style.area();
    }

    int size(TypeSize of) {
        return style.size(of);
    }

    int length(Length of) {
        return style.length(of);
    }

    PaperStyle.Colours inks() {
        return style.colours();
    }

    Look ink(TypeSize of, Voice voice) {
        return Look.ink(voice, size(of), inks());
    }

    Look grey(TypeSize of, Voice voice) {
        return Look.grey(voice, size(of), inks());
    }

    Days days() {
        return new Days(words);
    }

    String say(String key, Object... values) {
        return words.get("placard." + key, values);
    }

    /** Words on one line. */
    Slug line(String text, Look look) {
        return Slug.line(passages.of(text, look.voice()), look, type);
    }

    /** Words in lines of a width. */
    Slug set(String text, Look look, int width) {
        return Slug.of(passages.of(text, look.voice()), look, width, type);
    }

    /** Words in lines of a width. */
    Slug set(List<Inline> text, Look look, int width) {
        return Slug.of(passages.of(text, look.voice()), look, width, type);
    }

    /** States on one line, each behind its sign. */
    Slug state(Inline.State state, Look look) {
        return Slug.line(passages.of(List.of(state), look.voice()), look, type);
    }
}
