package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;

/** The lights of a chart as one stacked bar, always in the same order, the missed at the end. */
final class LightBar {
    private static final int HEIGHT = 115;
    private static final int WIDTH = 1000;

    private LightBar() {}

    static Drawing of(ChartResult chart) {
        List<Shape> shapes = new ArrayList<>();
        int all = chart.cells().size();
        int before = 0;
        for (Light light : Light.values()) {
            int from = before * WIDTH / all;
            before += chart.count(light);
            int to = before * WIDTH / all;
            if (to > from) {
                shapes.add(new Bar(from, 0, to - from, HEIGHT, paint(light)));
            }
        }
        return new Drawing(HEIGHT, shapes);
    }

    private static Paint paint(Light light) {
        return switch (light) {
            case HIT -> Paint.QING;
            case GREEN -> Paint.QING_LIGHT;
            case AHEAD, UNREAD -> Paint.OUTLINE;
            case AMBER -> Paint.HATCH;
            case RED, MISSED -> Paint.RED;
        };
    }
}
