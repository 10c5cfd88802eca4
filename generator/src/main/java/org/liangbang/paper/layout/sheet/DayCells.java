package org.liangbang.paper.layout.sheet;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.document.placard.Notice;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;
import org.liangbang.paper.type.Line;

/**
 * The days for objections, a cell each with the day of the week below; the last one is solid.
 *
 * @param period the days
 * @param days all of them, in order
 * @param press what they are set with
 */
record DayCells(Notice.Period period, List<LocalDate> days, PlacardPress press) {
    private static final int MOST = 10;
    private static final int APART = 3_000;
    private static final int EDGE = 750;
    private static final int HEIGHT = 1_900;
    private static final int EM = 1_000;

    /** Keeps its own copy. */
    DayCells {
        days = List.copyOf(days);
    }

    static DayCells of(Notice.Period period, PlacardPress press) {
        return new DayCells(period, period.days(), press);
    }

    private int columns() {
        return Math.min(MOST, days.size());
    }

    private int cell() {
        return press.size(TypeSize.VALUE) * HEIGHT / EM;
    }

    private int row() {
        return cell() + press.size(TypeSize.NOTE) * HEIGHT / EM;
    }

    int height() {
        return (days.size() + MOST - 1) / MOST * row();
    }

    /** Puts them below one another in rows; all of it is one figure. */
    void put(int y, TagDraft parent, Leaf leaf) {
        Box area = press.area();
        String shows =
                press.say(
                        "cells",
                        press.days().full(period.first()),
                        press.days().full(period.last()),
                        days.size());
        int tag = parent.figure(shows).id();
        int width = (area.width() - (columns() - 1) * APART) / columns();
        for (int at = 0; at < days.size(); at++) {
            int x = area.x() + at % MOST * (width + APART);
            Box box = new Box(x, y + at / MOST * row(), width, cell());
            day(days.get(at), at + 1 == days.size(), box, tag, leaf);
        }
    }

    private void day(LocalDate day, boolean last, Box box, int tag, Leaf leaf) {
        String number = Integer.toString(day.getDayOfMonth());
        if (last) {
            leaf.rule(box.x(), box.y(), box.width(), box.height(), press.inks().ink());
        } else {
            leaf.canvas().outline(box, new Pen(press.inks().ink(), EDGE));
        }
        Colour paint = last ? Colour.WHITE : press.inks().ink();
        Look look = press.ink(TypeSize.VALUE, Voice.SONG_TITLE);
        Slug words = press.line(last ? press.say("last", number) : number, look);
        int top = box.y() + (box.height() - words.height()) / 2;
        put(words, new Box(box.x(), top, box.width(), 0), paint, tag, leaf);
        String name = press.say("weekday." + day.getDayOfWeek().getValue());
        boolean turn = day.getDayOfMonth() == 1;
        Slug week =
                press.line(
                        turn ? press.say("month-weekday", day.getMonthValue(), name) : name,
                        press.grey(TypeSize.NOTE, Voice.HEI));
        int below = box.bottom() + press.size(TypeSize.NOTE) / 5;
        put(week, new Box(box.x(), below, box.width(), 0), press.inks().grey(), tag, leaf);
    }

    /** Puts words in the middle of a width. */
    private static void put(Slug slug, Box box, Colour paint, int tag, Leaf leaf) {
        Line line = slug.lines().get(0);
        int x = box.x() + (box.width() - line.width()) / 2;
        leaf.canvas().line(line, x, box.y() + slug.look().drop(), paint, tag);
    }
}
