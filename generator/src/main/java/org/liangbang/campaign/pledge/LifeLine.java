package org.liangbang.campaign.pledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Anchor;
import org.liangbang.document.Drawing.Dot;
import org.liangbang.document.Drawing.Label;
import org.liangbang.document.Drawing.Line;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;

/**
 * A pledge's year as a line: dots for progress, a tick for the deadline (dashed grey for the first
 * one when it moved), a disc when delivered, a ringed disc when verified, red for the days late.
 */
final class LifeLine {
    private static final int HEIGHT = 220;
    private static final int MIDDLE = 110;
    private static final int TICK = 45;
    private static final int WIDTH = 1000;

    private final LocalDate first;
    private final LocalDate last;
    private final List<Shape> shapes = new ArrayList<>();

    private LifeLine(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * The line of a pledge.
     *
     * @param first the day at the left edge
     * @param last the day at the right edge, after the first
     */
    static Drawing of(PledgeStatus status, LocalDate first, LocalDate last) {
        LifeLine line = new LifeLine(first, last);
        line.draw(status);
        return new Drawing(HEIGHT, line.shapes);
    }

    private int x(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, last);
        long at = ChronoUnit.DAYS.between(first, day) * WIDTH / whole;
        return (int) Math.max(0, Math.min(WIDTH, at));
    }

    private void draw(PledgeStatus status) {
        LocalDate due = status.due().value();
        LocalDate end = end(status);
        shapes.add(new Line(0, MIDDLE, WIDTH, MIDDLE, 3, Paint.HAIR));
        shapes.add(new Line(x(start(status)), MIDDLE, x(end), MIDDLE, 12, Paint.INK));
        if (status.daysLate() > 0) {
            shapes.add(new Line(x(due), MIDDLE, x(end), MIDDLE, 30, Paint.RED));
        }
        readings(status);
        if (status.isAdjusted()) {
            tick(status.pledge().due().value(), 8, Paint.GREY);
        }
        tick(due, 14, Paint.INK);
        shapes.add(
                new Label(
                        x(due),
                        MIDDLE - TICK - 12,
                        due.getMonthValue() + "." + due.getDayOfMonth(),
                        x(due) > WIDTH / 2 ? Anchor.END : Anchor.START,
                        false));
        ends(status);
    }

    private void tick(LocalDate day, int weight, Paint paint) {
        shapes.add(new Line(x(day), MIDDLE - TICK, x(day), MIDDLE + TICK, weight, paint));
    }

    private static LocalDate start(PledgeStatus status) {
        Optional<LocalDate> said = status.pledge().start().map(each -> each.value());
        return said.or(
                        () ->
                                status.pledge().progress().stream()
                                        .map(each -> each.date().value())
                                        .findFirst())
                .orElse(status.due().value());
    }

    private static LocalDate end(PledgeStatus status) {
        return status.deliveredOn().map(each -> each.value()).orElse(status.asOf());
    }

    private void readings(PledgeStatus status) {
        for (Progress each : status.pledge().progress()) {
            LocalDate day = each.date().value();
            if (each.value().isPresent() && !day.isAfter(status.asOf())) {
                shapes.add(new Dot(x(day), MIDDLE, 24, false, Paint.INK));
                shapes.add(
                        new Label(
                                x(day),
                                MIDDLE + TICK + 52,
                                each.value().get().value().written(),
                                Anchor.MIDDLE,
                                false));
            }
        }
    }

    private void ends(PledgeStatus status) {
        if (!status.state().isDone()) {
            return;
        }
        status.deliveredOn()
                .ifPresent(
                        day -> shapes.add(new Dot(x(day.value()), MIDDLE, 40, false, Paint.QING)));
        if (status.state() == PledgeState.VERIFIED) {
            status.pledge()
                    .verified()
                    .ifPresent(
                            seen -> {
                                int at = x(seen.date().value());
                                shapes.add(new Dot(at, MIDDLE, 50, true, Paint.QING));
                                shapes.add(new Dot(at, MIDDLE, 24, false, Paint.QING));
                            });
        }
    }
}
