package org.liangbang.campaign.wallchart;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.compute.Fraction;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Anchor;
import org.liangbang.document.Drawing.Dot;
import org.liangbang.document.Drawing.Label;
import org.liangbang.document.Drawing.Line;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;

/**
 * An indicator over its time: the even way from baseline to target in grey, what was read as a line
 * with dots, and a tick on the day looked at. Up is always nearer to the target.
 */
final class Course {
    private static final int WIDTH = 1000;
    private static final int TOP = 60;
    private static final int BOTTOM = 330;
    private static final int HEIGHT = 450;
    private static final int CAPTION = 440;

    private final Measure measure;
    private final LocalDate last;
    private final List<Shape> shapes = new ArrayList<>();

    private Course(Measure measure) {
        this.measure = measure;
        LocalDate due = measure.aim().due().value();
        this.last = measure.asOf().isAfter(due) ? measure.asOf() : due;
    }

    static Drawing of(Measure measure) {
        Course course = new Course(measure);
        course.draw();
        return new Drawing(HEIGHT, course.shapes);
    }

    private int x(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(measure.aim().start(), last));
        long at = ChronoUnit.DAYS.between(measure.aim().start(), day) * WIDTH / all;
        return (int) Math.max(0, Math.min(WIDTH, at));
    }

    private int y(Fraction value) {
        Fraction share = value.minus(measure.aim().from()).dividedBy(measure.way());
        Fraction kept = share.max(Fraction.of(-1, 4)).min(Fraction.of(6, 5));
        Fraction down = kept.times(Fraction.of(BOTTOM - TOP));
        BigInteger whole = down.numerator().divide(down.denominator());
        return BOTTOM - whole.intValueExact();
    }

    private void draw() {
        Aim aim = measure.aim();
        int due = x(aim.due().value());
        shapes.add(new Line(0, BOTTOM, WIDTH, BOTTOM, 3, Paint.HAIR));
        shapes.add(new Line(0, TOP, WIDTH, TOP, 3, Paint.HAIR));
        shapes.add(new Line(0, BOTTOM, due, TOP, 6, Paint.GREY));
        shapes.add(new Line(due, TOP - 30, due, BOTTOM, 8, Paint.INK));
        int today = x(measure.asOf());
        Paint now = measure.light().isUrgent() ? Paint.RED : Paint.INK;
        shapes.add(new Line(today, BOTTOM - 30, today, BOTTOM + 30, 8, now));
        readings();
        label(0, aim.start(), Anchor.START);
        label(due, aim.due().value(), due > WIDTH / 2 ? Anchor.END : Anchor.START);
    }

    private void label(int x, LocalDate day, Anchor anchor) {
        String text = day.getMonthValue() + "." + day.getDayOfMonth();
        shapes.add(new Label(x, CAPTION, text, anchor, false));
    }

    private void readings() {
        int fromX = 0;
        int fromY = BOTTOM;
        for (Point point : measure.points()) {
            int toX = x(point.day());
            int toY = y(point.value());
            shapes.add(new Line(fromX, fromY, toX, toY, 14, Paint.INK));
            fromX = toX;
            fromY = toY;
        }
        for (Point point : measure.points()) {
            boolean hollow = point.corrected().isPresent();
            shapes.add(new Dot(x(point.day()), y(point.value()), 20, hollow, Paint.INK));
        }
    }
}
