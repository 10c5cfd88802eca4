package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;

/**
 * How far apart the judges are: a dot for each judge's total, hollow when dropped, a tall tick at
 * their mean; all rows of a board on one scale.
 */
final class Spread {
    private static final int HEIGHT = 160;
    private static final int MIDDLE = 80;
    private static final int DOT = 22;
    private static final int MARGIN = 40;
    private static final int WIDTH = 1000;

    private final ContestResult result;
    private final ContestWords words;
    private final Fraction least;
    private final Fraction most;

    /** The spreads of a contest, on the scale from its lowest to its highest judge's total. */
    Spread(ContestResult result, ContestWords words) {
        this.result = result;
        this.words = words;
        Fraction low = Fraction.of(result.rule().fullMarks());
        Fraction high = Fraction.ZERO;
        for (Ranking.Place<Score> place : result.places()) {
            Trimming marks = new Arithmetic(result, place.result()).trimming();
            for (int judge : marks.present()) {
                low = low.min(marks.total(judge));
                high = high.max(marks.total(judge));
            }
        }
        this.least = low;
        this.most = high;
    }

    /** The cell of one entry, with its range beneath. */
    Table.Cell cell(Arithmetic arithmetic, Score score) {
        Trimming marks = arithmetic.trimming();
        Fraction low = marks.total(marks.present().get(0));
        Fraction high = low;
        List<Drawing.Shape> dots = new ArrayList<>();
        for (int judge : marks.present()) {
            Fraction total = marks.total(judge);
            low = low.min(total);
            high = high.max(total);
            boolean dropped =
                    !arithmetic.isByCriterion() && marks.fate(judge, 0) != Trimming.Fate.KEPT;
            dots.add(new Drawing.Dot(x(total), MIDDLE, DOT, dropped, Drawing.Paint.INK));
        }
        List<Drawing.Shape> shapes = new ArrayList<>();
        shapes.add(new Drawing.Line(0, MIDDLE, WIDTH, MIDDLE, 5, Drawing.Paint.HAIR));
        shapes.addAll(dots);
        int mean = x(score.mean().max(least).min(most));
        shapes.add(new Drawing.Line(mean, 30, mean, 130, 12, Drawing.Paint.INK));
        Fraction range = high.minus(low);
        boolean far = isFar(arithmetic);
        String said = words.get(far ? "spread-far" : "spread", Decimals.exact(range));
        String description =
                words.get(
                        "spread-description",
                        Decimals.exact(low),
                        Decimals.exact(high),
                        result.decimals().print(score.mean()));
        return Table.Cell.of(new Drawing(HEIGHT, shapes), description).noted(Inline.line(said));
    }

    /** Whether the judges of an entry lie further apart than the rule finds well. */
    boolean isFar(Arithmetic arithmetic) {
        Trimming marks = arithmetic.trimming();
        Fraction low = marks.total(marks.present().get(0));
        Fraction high = low;
        for (int judge : marks.present()) {
            low = low.min(marks.total(judge));
            high = high.max(marks.total(judge));
        }
        Fraction range = high.minus(low);
        return result.rule()
                .panel()
                .spreadLimit()
                .map(limit -> range.compareTo(Fraction.of(limit)) > 0)
                .orElse(false);
    }

    private int x(Fraction value) {
        Fraction range = most.minus(least);
        if (range.signum() == 0) {
            return WIDTH / 2;
        }
        Fraction share = value.minus(least).dividedBy(range);
        Fraction place = share.times(Fraction.of(WIDTH - 2L * MARGIN));
        return MARGIN + place.numerator().divide(place.denominator()).intValueExact();
    }
}
