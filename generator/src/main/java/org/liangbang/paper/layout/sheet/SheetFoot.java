package org.liangbang.paper.layout.sheet;

import java.util.Optional;
import org.liangbang.document.placard.Cover;
import org.liangbang.model.Site;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;
import org.liangbang.source.Located;

/** The line at the foot of every sheet: where the numbers come from, and who answers for them. */
final class SheetFoot {
    private static final int RULE = 750;
    private static final int AIR = 4_000;

    /** What stays white over it, so that no rule of a table comes near its own. */
    private static final int ABOVE = 4_000;

    /** The most of the width that the right side takes, in per cent. */
    private static final int RIGHT = 43;

    private static final int ALL = 100;

    /** The longest count of sheets that room is kept for. */
    private static final int MANY = 999;

    private final PlacardPress press;
    private final Slug source;
    private final Slug issuer;
    private final int between;

    SheetFoot(Cover cover, PlacardPress press) {
        this.press = press;
        Box area = press.area();
        Look look = press.grey(TypeSize.FOOT, Voice.HEI);
        Site site = press.site();
        String organ = press.say("issuer", site.organ().value(), site.contact().phone());
        String note = site.sampleNote().map(Located::value).orElse("");
        String sample = site.sample() ? press.say("sample", note) : "";
        this.issuer = press.set(organ + sample, look, share(area, RIGHT));
        Slug longest = press.line(press.say("turn", MANY, MANY), turning());
        this.between = longest.width() + 2 * look.size();
        int left = area.width() - issuer.width() - between;
        this.source = press.set(press.say("source", cover.source()), look, left);
    }

    private Look turning() {
        return press.ink(TypeSize.FOOT, Voice.HEI_TITLE);
    }

    private static int share(Box area, int percent) {
        return (int) ((long) area.width() * percent / ALL);
    }

    int height() {
        return RULE + 2 * AIR + ABOVE + Math.max(source.height(), issuer.height());
    }

    /**
     * Puts it at the foot of a sheet.
     *
     * @param tag the placard, on its first sheet; none where it comes again
     * @param turn which of how many sheets this is; empty when there is but one
     */
    void put(Leaf leaf, Optional<TagDraft> tag, String turn) {
        Box area = press.area();
        int top = area.bottom() - height() + ABOVE + AIR;
        leaf.rule(area.x(), top, area.width(), RULE, press.inks().ink());
        int y = top + RULE + AIR;
        Slug.Spot left = Slug.Spot.left(area.x(), y);
        Slug.Spot right = Slug.Spot.right(area.right(), y);
        if (tag.isPresent()) {
            source.put(leaf.canvas(), tag.get(), Tag.Kind.P, left);
            issuer.put(leaf.canvas(), tag.get(), Tag.Kind.P, right);
        } else {
            source.repeat(leaf.canvas(), left);
            issuer.repeat(leaf.canvas(), right);
        }
        Slug page = press.line(turn, turning());
        int middle = area.right() - issuer.width() - between / 2;
        page.repeat(leaf.canvas(), Slug.Spot.left(middle - page.width() / 2, y));
    }
}
