package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.compute.Fraction;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;
import org.liangbang.model.Composite;

/** A total as one bar out of 100: what each part that counts adds to it, in the order written. */
final class ShareBar {
    private static final int HEIGHT = 115;
    private static final int WIDTH = 1000;
    private static final int TEN = 10;

    private ShareBar() {}

    static Drawing of(Standing standing, Composite composite) {
        List<PartScore> counted = PartScore.counted(standing.parts(), composite.missing().value());
        Fraction weights = Fraction.sum(counted.stream().map(PartScore::weight).toList());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Bar(0, 0, WIDTH, HEIGHT, Paint.OUTLINE));
        Fraction sum = Fraction.ZERO;
        for (PartScore score : counted) {
            int from = x(sum);
            sum = sum.plus(score.weight().times(score.pointsOrZero()).dividedBy(weights));
            int to = x(sum);
            if (to > from) {
                shapes.add(new Bar(from, 0, to - from, HEIGHT, paint(score)));
            }
        }
        return new Drawing(HEIGHT, shapes);
    }

    private static Paint paint(PartScore score) {
        return switch (score.part().of().value()) {
            case CONTESTS -> Paint.INK;
            case PLEDGES -> Paint.QING;
            case REVIEWS -> Paint.HATCH;
            case OBSERVATIONS -> Paint.QING_LIGHT;
        };
    }

    /** Additions may carry a total beyond its full marks, and deductions below nothing. */
    private static int x(Fraction points) {
        Fraction place = points.times(Fraction.of(TEN));
        int whole = place.numerator().divide(place.denominator()).intValueExact();
        return Math.max(0, Math.min(WIDTH, whole));
    }
}
