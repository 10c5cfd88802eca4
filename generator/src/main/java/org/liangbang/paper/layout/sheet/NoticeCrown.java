package org.liangbang.paper.layout.sheet;

import java.util.List;
import org.liangbang.document.placard.Notice;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * The head of a notice: who issues it, its title, and the days for objections.
 *
 * @param issuer who makes it public
 * @param mark that all of it is invented; may be without lines
 * @param heading kicker and title
 * @param period the days, from top to bottom; none without days
 * @param press what it is set with
 * @param tag the tag of the placard
 */
record NoticeCrown(
        Slug issuer, Slug mark, Heading heading, List<Slug> period, PlacardPress press, Branch tag)
        implements Band {
    private static final int AIR = 5_000;
    private static final int BELOW = 9_000;

    /** Keeps its own copy. */
    NoticeCrown {
        period = List.copyOf(period);
    }

    static NoticeCrown of(Notice notice, PlacardPress press, Branch tag) {
        Look label = press.grey(TypeSize.LABEL, Voice.HEI);
        Look days = press.ink(TypeSize.FIGURE, Voice.SONG_TITLE);
        List<Slug> period =
                notice.period()
                        .map(
                                of ->
                                        List.of(
                                                press.line(press.say("period"), label),
                                                press.line(span(of, press), days),
                                                press.line(of.remark(), label)))
                        .orElse(List.of());
        int right = period.stream().mapToInt(Slug::width).max().orElse(0);
        int span = press.area().width() - right - press.size(TypeSize.FIGURE) / 2;
        return new NoticeCrown(
                press.line(notice.signer(), label),
                press.line(press.site().sample() ? press.say("sample-mark") : "", label),
                Heading.of(notice.cover(), span, press),
                period,
                press,
                tag);
    }

    /** The first and the last day; the month is said once when it is the same. */
    private static String span(Notice.Period period, PlacardPress press) {
        boolean same =
                period.first().getMonthValue() == period.last().getMonthValue()
                        && period.first().getYear() == period.last().getYear();
        return same
                ? press.say(
                        "span-in-month",
                        press.days().brief(period.first()),
                        period.last().getDayOfMonth())
                : press.say(
                        "span",
                        press.days().brief(period.first()),
                        press.days().brief(period.last()));
    }

    private int top() {
        return Math.max(issuer.height(), mark.height()) + AIR + Rules.HEIGHT + 2 * AIR;
    }

    private int days() {
        return period.stream().mapToInt(Slug::height).sum();
    }

    @Override
    public int least() {
        return top() + Math.max(heading.height(), days()) + BELOW;
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        Box area = press.area();
        TagDraft own = tag.tag();
        issuer.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.left(area.x(), y));
        mark.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.right(area.right(), y));
        int line = y + Math.max(issuer.height(), mark.height()) + AIR;
        Rules.put(area, line, leaf, press.inks());
        heading.put(area.x(), y + top(), own, leaf);
        leaf.mark(heading.title().words().text(), y);
        int at = y + top() + Math.max(0, heading.height() - days());
        for (Slug slug : period) {
            slug.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.right(area.right(), at));
            at += slug.height();
        }
    }
}
