package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;

/** Periods due as one stacked bar, always in the same order: in time, late, missing. */
final class RateBar {
    private static final int HEIGHT = 115;
    private static final int WIDTH = 1000;

    private RateBar() {}

    static Drawing of(Tally tally) {
        int due = tally.count(Counted.DUE);
        int[] counts = {
            tally.count(Counted.ON_TIME), tally.count(Counted.LATE), tally.count(Counted.MISSING)
        };
        Paint[] paints = {Paint.QING, Paint.HATCH, Paint.RED};
        List<Shape> shapes = new ArrayList<>();
        int before = 0;
        for (int at = 0; at < counts.length; at++) {
            int from = due == 0 ? 0 : before * WIDTH / due;
            before += counts[at];
            int to = due == 0 ? 0 : before * WIDTH / due;
            if (to > from) {
                shapes.add(new Bar(from, 0, to - from, HEIGHT, paints[at]));
            }
        }
        return new Drawing(HEIGHT, shapes);
    }
}
