package org.liangbang.campaign.pledge;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.pledge.Tally.Counted;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;

/** Pledges by state as one stacked bar, always in the same order; the withdrawn are left out. */
final class StatusBar {
    private static final int HEIGHT = 115;
    private static final int WIDTH = 1000;

    private StatusBar() {}

    static Drawing of(Tally tally) {
        int overdue = tally.count(Counted.OVERDUE);
        int waiting =
                (int) tally.those(Counted.NOT_STARTED).stream().filter(s -> !s.isOverdue()).count();
        int verified = tally.count(Counted.VERIFIED);
        int delivered = tally.count(Counted.DELIVERED) - verified;
        int standing = tally.standing(false);
        int underWay = standing - verified - delivered - overdue - waiting;
        int[] counts = {verified, delivered, underWay, overdue, waiting};
        Paint[] paints = {Paint.QING, Paint.QING_LIGHT, Paint.HATCH, Paint.RED, Paint.OUTLINE};
        List<Shape> shapes = new ArrayList<>();
        int before = 0;
        for (int at = 0; at < counts.length; at++) {
            int from = standing == 0 ? 0 : before * WIDTH / standing;
            before += counts[at];
            int to = standing == 0 ? 0 : before * WIDTH / standing;
            if (to > from) {
                shapes.add(new Bar(from, 0, to - from, HEIGHT, paints[at]));
            }
        }
        return new Drawing(HEIGHT, shapes);
    }
}
