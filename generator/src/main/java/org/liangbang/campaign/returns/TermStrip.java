package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;

/**
 * The periods of a unit side by side: full when in time, half and hatched when late, a red foot
 * when missing, an outline when excused, a hairline when open. Shape says what colour says.
 */
final class TermStrip {
    private static final int HEIGHT = 115;
    private static final int WIDTH = 1000;
    private static final int FOOT = 40;
    private static final int HAIR = 8;

    private TermStrip() {}

    static Drawing of(List<TermStatus> terms) {
        List<Shape> shapes = new ArrayList<>();
        int count = Math.max(1, terms.size());
        for (int at = 0; at < terms.size(); at++) {
            int from = at * WIDTH / count;
            int to = (at + 1) * WIDTH / count;
            int gap = Math.max(2, (to - from) / 5);
            shapes.add(shape(terms.get(at).state(), from, Math.max(2, to - from - gap)));
        }
        return new Drawing(HEIGHT, shapes);
    }

    private static Shape shape(TermState state, int x, int width) {
        return switch (state) {
            case ON_TIME -> standing(x, width, HEIGHT, Paint.QING);
            case LATE -> standing(x, width, HEIGHT / 2, Paint.HATCH);
            case MISSING -> standing(x, width, FOOT, Paint.RED);
            case EXCUSED -> standing(x, width, HEIGHT / 2, Paint.OUTLINE);
            case OPEN -> standing(x, width, HAIR, Paint.GREY);
        };
    }

    private static Shape standing(int x, int width, int height, Paint paint) {
        return new Bar(x, HEIGHT - height, width, height, paint);
    }
}
