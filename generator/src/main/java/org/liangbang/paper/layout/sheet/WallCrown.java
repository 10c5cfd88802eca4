package org.liangbang.paper.layout.sheet;

import java.util.List;
import org.liangbang.document.placard.WallSheet;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.DrawingPainter;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * The head of a wall chart: title, of which day it is, and how many cells stand how.
 *
 * @param wall the chart
 * @param heading kicker and title
 * @param remarks of which day it is
 * @param tally what is counted
 * @param counts how many stand how
 * @param press what it is set with
 * @param tag the tag of the placard
 */
record WallCrown(
        WallSheet wall,
        Heading heading,
        List<Slug> remarks,
        Slug tally,
        Rack counts,
        PlacardPress press,
        Branch tag)
        implements Band {
    private static final int AIR = 7_000;
    private static final int BELOW = 4_000;

    /** The shares of the width, in per cent. */
    private static final int TITLE = 46;

    private static final int REMARKS = 15;
    private static final int TALLY = 38;
    private static final int ALL = 100;

    static WallCrown of(WallSheet wall, PlacardPress press, Branch tag) {
        int width = press.area().width();
        Look label = press.grey(TypeSize.LABEL, Voice.HEI);
        int remarks = share(width, REMARKS);
        int tally = share(width, TALLY);
        return new WallCrown(
                wall,
                Heading.of(wall.cover(), share(width, TITLE), press),
                wall.remarks().stream().map(each -> press.set(each, label, remarks)).toList(),
                press.set(wall.tally().title(), label, tally),
                Rack.of(wall.counts(), press.ink(TypeSize.STATE, Voice.HEI), tally, press),
                press,
                tag);
    }

    private static int share(int width, int percent) {
        return (int) ((long) width * percent / ALL);
    }

    private int em() {
        return press.size(TypeSize.LABEL) * 3 / 2;
    }

    private int bar() {
        return wall.tally().drawing().height() * em() / ALL;
    }

    private int tallyHeight() {
        return tally.height() + bar() + BELOW + counts.height();
    }

    private int words() {
        int said = remarks.stream().mapToInt(Slug::height).sum();
        return Math.max(heading.height(), Math.max(said, tallyHeight()));
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
        leaf.mark(wall.cover().title(), y);
        int at = bottom - remarks.stream().mapToInt(Slug::height).sum();
        int x = area.right() - share(area.width(), TALLY + REMARKS);
        for (Slug remark : remarks) {
            remark.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.left(x, at));
            at += remark.height();
        }
        tally(area, bottom - tallyHeight(), own, leaf);
        Rules.put(area, bottom + AIR, leaf, press.inks());
    }

    private void tally(Box area, int y, TagDraft own, Leaf leaf) {
        int width = share(area.width(), TALLY);
        int x = area.right() - width;
        tally.put(leaf.canvas(), own, Tag.Kind.P, Slug.Spot.left(x, y));
        Role role = new Role.Content(own.figure(wall.tally().description()).id());
        Box bar = new Box(x, y + tally.height(), width, bar());
        new DrawingPainter(press.inks(), press.type(), leaf.canvas(), role)
                .put(wall.tally().drawing(), bar, em());
        counts.put(x, bar.bottom() + BELOW, own, leaf);
    }
}
