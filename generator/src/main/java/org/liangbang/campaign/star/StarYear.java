package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Anchor;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Dot;
import org.liangbang.document.Drawing.Label;
import org.liangbang.document.Drawing.Line;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;
import org.liangbang.model.Campaign;
import org.liangbang.source.Located;

/**
 * The year of a star in a unit as a bar: from its first task to the last day of its tasks, filled
 * by the share that is done, with a ring on the days it was given, renewed or taken away.
 */
final class StarYear {
    private static final int WIDTH = 1_000;
    private static final int MONTHS = 12;
    private static final int HEIGHT = 400;
    private static final int TOP = 172;
    private static final int THICK = 135;
    private static final int RADIUS = 68;
    private static final int HEAD = 150;
    private static final int DASH = 50;

    private final StarWords words;
    private final LocalDate first;
    private final LocalDate last;

    /** The calendar year of a campaign. */
    StarYear(StarWords words, Campaign campaign) {
        this.words = words;
        this.first = LocalDate.of(campaign.year(), 1, 1);
        this.last = LocalDate.of(campaign.year(), MONTHS, 31);
    }

    private int x(LocalDate day) {
        LocalDate held = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        long days = ChronoUnit.DAYS.between(first, held);
        return (int) (days * WIDTH / (ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** The names of the months, each in the middle of its days. */
    Drawing months() {
        List<Shape> shapes = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            LocalDate middle = first.plusMonths(month).plusDays(15);
            String name = words.get("poster.month", month + 1);
            shapes.add(new Label(x(middle), HEAD - 35, name, Anchor.MIDDLE, false));
        }
        return new Drawing(HEAD, shapes);
    }

    /** The year of a star. */
    Drawing of(UnitStanding unit, Star star) {
        List<Shape> shapes = new ArrayList<>();
        for (int month = 0; month <= MONTHS; month++) {
            int x = month == MONTHS ? WIDTH : x(first.plusMonths(month));
            shapes.add(new Line(x, 0, x, HEIGHT, 3, Paint.HAIR));
        }
        List<TaskStatus> tasks = unit.tasks(star.id().value());
        int from = x(begin(unit, tasks));
        int length = Math.max(1, x(end(unit, tasks)) - from);
        if (!tasks.isEmpty()) {
            shapes.add(new Bar(from, TOP, length, THICK, Paint.OUTLINE));
            int done = length * UnitStanding.done(tasks) / tasks.size();
            if (done > 0) {
                shapes.add(new Bar(from, TOP, done, THICK, Paint.INK));
            }
        }
        for (StarAward award : unit.awards()) {
            if (award.star().value().equals(star.id().value())) {
                award.grants()
                        .forEach(grant -> mark(grant.date().value(), "poster.given", unit, shapes));
                award.lost()
                        .ifPresent(lost -> mark(lost.date().value(), "poster.lost", unit, shapes));
            }
        }
        for (int y = 0; y < HEIGHT; y += 2 * DASH) {
            int today = x(unit.asOf());
            shapes.add(new Line(today, y, today, Math.min(HEIGHT, y + DASH), 8, Paint.INK));
        }
        return new Drawing(HEIGHT, shapes);
    }

    private void mark(LocalDate day, String key, UnitStanding unit, List<Shape> shapes) {
        if (day.isBefore(first) || day.isAfter(last) || day.isAfter(unit.asOf())) {
            return;
        }
        int middle = TOP / 2;
        shapes.add(new Dot(x(day), middle, RADIUS, true, Paint.INK));
        shapes.add(new Label(x(day), middle + 34, words.get(key), Anchor.MIDDLE, false));
    }

    /** When work on a star began: the first entry of the year, else the plan, else January. */
    private LocalDate begin(UnitStanding unit, List<TaskStatus> tasks) {
        Optional<LocalDate> entry =
                tasks.stream()
                        .flatMap(task -> task.known().stream())
                        .map(known -> known.date().value())
                        .filter(day -> !day.isBefore(first))
                        .min(LocalDate::compareTo);
        return entry.or(() -> unit.plan().map(plan -> plan.plan().drafted().value())).orElse(first);
    }

    /** The last day of the last task of a star, else of the plan, else of the year. */
    private LocalDate end(UnitStanding unit, List<TaskStatus> tasks) {
        Optional<LocalDate> due =
                tasks.stream()
                        .flatMap(task -> task.task().due().stream())
                        .map(Located::value)
                        .max(LocalDate::compareTo);
        return due.or(() -> unit.plan().map(plan -> plan.plan().due().value())).orElse(last);
    }

    /** The same in words. */
    String said(UnitStanding unit, Star star) {
        List<TaskStatus> tasks = unit.tasks(star.id().value());
        return words.get(
                "poster.said",
                star.name().value(),
                words.day(begin(unit, tasks)),
                words.day(end(unit, tasks)),
                UnitStanding.done(tasks),
                tasks.size());
    }
}
