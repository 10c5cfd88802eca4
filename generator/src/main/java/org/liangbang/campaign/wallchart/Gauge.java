package org.liangbang.campaign.wallchart;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.compute.Fraction;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Line;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;

/** The share of the way as a bar, with a tick where the share of the time stands. */
final class Gauge {
    private static final int HEIGHT = 90;
    private static final int TOP = 15;
    private static final int THICK = 60;
    private static final int WIDTH = 1000;

    private Gauge() {}

    static Drawing of(Measure measure) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Bar(0, TOP, WIDTH, THICK, Paint.HAIR));
        int covered = x(measure.covered());
        if (covered > 0) {
            Paint paint = measure.light() == Light.HIT ? Paint.QING : Paint.INK;
            shapes.add(new Bar(0, TOP, covered, THICK, paint));
        }
        if (measure.isOpen()) {
            int elapsed = x(measure.elapsed());
            shapes.add(new Line(elapsed, 0, elapsed, HEIGHT, 14, Paint.RED));
        }
        return new Drawing(HEIGHT, shapes);
    }

    /** A share as thousandths, held within the drawing. */
    static int x(Fraction share) {
        Fraction place = share.times(Fraction.of(WIDTH)).max(Fraction.ZERO).min(Fraction.of(WIDTH));
        BigInteger whole = place.numerator().divide(place.denominator());
        return whole.intValueExact();
    }
}
