package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Anchor;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Label;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;

/**
 * Days as offices keep them on a sheet: a row for each month, a column for each day of it. Each day
 * is a small column of its own, filled from below: in time, late hatched, missing red on top. For
 * one unit it is full, half hatched, or a red foot.
 */
final class HeatCalendar {
    private static final int DAYS = 31;
    private static final int LEFT = 70;
    private static final int WIDTH = 1000 - LEFT;
    private static final int HEAD = 130;
    private static final int ROW = 190;
    private static final int CELL = 150;
    private static final int LEAST = 22;
    private static final int HAIR = 8;
    private static final List<Integer> NAMED = List.of(1, 5, 10, 15, 20, 25, 30);

    private final Function<CalendarPeriod, String> names;
    private final List<Shape> shapes = new ArrayList<>();
    private int top = HEAD;

    private HeatCalendar(Function<CalendarPeriod, String> names) {
        this.names = names;
    }

    /** How many units stand how on a day. */
    private static final class Stack {
        private final Map<TermState, Integer> counts = new EnumMap<>(TermState.class);

        void add(TermState state) {
            counts.merge(state, 1, Integer::sum);
        }

        int count(TermState state) {
            return counts.getOrDefault(state, 0);
        }

        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * The calendar of one or many units.
     *
     * @param terms the daily periods of all of them
     * @param names what a month is called at the head of its row
     */
    static Drawing of(List<List<TermStatus>> terms, Function<CalendarPeriod, String> names) {
        Map<CalendarPeriod, Map<LocalDate, Stack>> months = new LinkedHashMap<>();
        for (List<TermStatus> unit : terms) {
            for (TermStatus status : unit) {
                LocalDate day = status.term().period().first();
                months.computeIfAbsent(
                                CalendarPeriod.of(Rhythm.MONTH, day),
                                month -> new LinkedHashMap<>())
                        .computeIfAbsent(day, none -> new Stack())
                        .add(status.state());
            }
        }
        HeatCalendar calendar = new HeatCalendar(names);
        calendar.head();
        months.forEach(calendar::month);
        return new Drawing(calendar.top, calendar.shapes);
    }

    private static int x(int day) {
        return LEFT + (day - 1) * WIDTH / DAYS;
    }

    private void head() {
        for (int day : NAMED) {
            int middle = x(day) + WIDTH / DAYS / 2;
            shapes.add(new Label(middle, HEAD - 45, day + "", Anchor.MIDDLE, false));
        }
    }

    private void month(CalendarPeriod month, Map<LocalDate, Stack> days) {
        shapes.add(new Label(0, top + CELL - 30, names.apply(month), Anchor.START, false));
        int width = WIDTH / DAYS - 5;
        days.forEach((day, stack) -> stack(x(day.getDayOfMonth()), width, stack));
        top += ROW;
    }

    private void stack(int x, int width, Stack stack) {
        int all = stack.all();
        if (all == 1) {
            single(x, width, stack, top + CELL);
            return;
        }
        int missing = height(stack.count(TermState.MISSING), all);
        int late = height(stack.count(TermState.LATE), all);
        int free = height(stack.count(TermState.EXCUSED) + stack.count(TermState.OPEN), all);
        int done = Math.max(0, CELL - missing - late - free);
        int aboveDone = bar(x, top + CELL, width, done, Paint.QING);
        int aboveLate = bar(x, aboveDone, width, late, Paint.HATCH);
        bar(x, aboveLate, width, missing, Paint.RED);
        if (stack.count(TermState.OPEN) == all) {
            bar(x, top + CELL, width, HAIR, Paint.GREY);
        }
    }

    private void single(int x, int width, Stack stack, int foot) {
        if (stack.count(TermState.ON_TIME) > 0) {
            bar(x, foot, width, CELL, Paint.QING);
        } else if (stack.count(TermState.LATE) > 0) {
            bar(x, foot, width, CELL / 2, Paint.HATCH);
        } else if (stack.count(TermState.MISSING) > 0) {
            bar(x, foot, width, CELL / 3, Paint.RED);
        } else if (stack.count(TermState.EXCUSED) > 0) {
            bar(x, foot, width, CELL / 2, Paint.OUTLINE);
        } else {
            bar(x, foot, width, HAIR, Paint.GREY);
        }
    }

    /** What there is at all must be seen, however few they are. */
    private static int height(int count, int all) {
        return count == 0 ? 0 : Math.max(LEAST, count * CELL / all);
    }

    private int bar(int x, int foot, int width, int height, Paint paint) {
        if (height > 0) {
            shapes.add(new Bar(x, foot - height, width, height, paint));
        }
        return foot - height;
    }
}
