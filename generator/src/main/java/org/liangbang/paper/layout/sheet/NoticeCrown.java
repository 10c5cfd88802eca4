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
 * @param desk what it is set with
 * @param tag the tag of the placard
 */
record NoticeCrown(
        Slug issuer, Slug mark, Heading heading, List<Slug> period, Desk desk, Branch tag)
        implements Band {
    private static final int AIR = 5_000;
    private static final int BELOW = 9_000;

    /** Keeps its own copy. */
    NoticeCrown {
        period = List.copyOf(period);
    }

    static NoticeCrown of(Notice notice, Desk desk, Branch tag) {
        Look label = desk.grey(TypeSize.LABEL, Voice.HEI);
        Look days = desk.ink(TypeSize.FIGURE, Voice.SONG_TITLE);
        List<Slug> period =
                notice.period()
                        .map(
                                of ->
                                        List.of(
                                                desk.line(desk.say("period"), label),
                                                desk.line(span(of, desk), days),
                                                desk.line(of.remark(), label)))
                        .orElse(List.of());
        int right = period.stream().mapToInt(Slug::width).max().orElse(0);
        int span = desk.area().width() - right - desk.size(TypeSize.FIGURE) / 2;
        return new NoticeCrown(
                desk.line(notice.signer(), label),
                desk.line(desk.site().sample() ? desk.say("sample-mark") : "", label),
                Heading.of(notice.cover(), span, desk),
                period,
                desk,
                tag);
    }

    /** The first and the last day; the month is said once when it is the same. */
    private static String span(Notice.Period period, Desk desk) {
        boolean same =
                period.first().getMonthValue() == period.last().getMonthValue()
                        && period.first().getYear() == period.last().getYear();
        return same
                ? desk.say(
                        "span-in-month",
                        desk.days().brief(period.first()),
                        period.last().getDayOfMonth())
                : desk.say(
                        "span",
                        desk.days().brief(period.first()),
                        desk.days().brief(period.last()));
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
        Box area = desk.area();
        TagDraft own = tag.tag();
        issuer.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.left(area.x(), y));
        mark.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.right(area.right(), y));
        int line = y + Math.max(issuer.height(), mark.height()) + AIR;
        Rules.put(area, line, leaf, desk.inks());
        heading.put(area.x(), y + top(), own, leaf);
        leaf.mark(heading.title().words().text(), y);
        int at = y + top() + Math.max(0, heading.height() - days());
        for (Slug slug : period) {
            slug.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.right(area.right(), at));
            at += slug.height();
        }
    }
}
