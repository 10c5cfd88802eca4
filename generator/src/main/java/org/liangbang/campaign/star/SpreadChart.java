package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Anchor;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Label;
import org.liangbang.document.Drawing.Line;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;
import org.liangbang.document.Table;

/**
 * Units by the number of their stars: for each number the campaign's first day as an outline, and
 * beside it today in ink.
 */
final class SpreadChart {
    private static final int WIDTH = 1000;
    private static final int BARS = 1000;
    private static final int KEY = 200;
    private static final int GROUND = KEY + 1150;
    private static final int FOOT = 180;
    private static final int KEY_BAR = 25;

    /** The share of its place, in per cent, that a bar takes. */
    private static final int BAR_SHARE = 34;

    private static final int GAP = 6;

    private final StarWords words;
    private final Distribution now;
    private final Optional<Distribution> before;
    private final List<Shape> shapes = new ArrayList<>();

    private SpreadChart(StarWords words, Map<String, Distribution> spread) {
        this.words = words;
        this.now = Optional.ofNullable(spread.get(Point.NOW)).orElseThrow();
        this.before = Optional.ofNullable(spread.get(Point.START));
    }

    /**
     * The chart of a scope.
     *
     * @param spread how stars are spread below it on each day
     * @param table the numbers, unless they stand beside the chart
     */
    static Block.Chart of(
            StarWords words, Map<String, Distribution> spread, Optional<Table> table) {
        SpreadChart chart = new SpreadChart(words, spread);
        return new Block.Chart(
                words.get("chart.title"), chart.description(), chart.drawing(), table);
    }

    private String description() {
        List<String> parts = new ArrayList<>();
        for (int count = now.most(); count >= 0; count--) {
            parts.add(words.get("chart.part", words.get("count." + count), now.with(count).size()));
        }
        String all = String.join(words.get("and"), parts);
        return before.isPresent()
                ? words.get("chart.described-before", words.day(now.day()), all)
                : words.get("chart.described", words.day(now.day()), all);
    }

    private int height(int units) {
        int most = 1;
        for (int count = 0; count <= now.most(); count++) {
            most = Math.max(most, now.with(count).size());
            most = Math.max(most, before(count));
        }
        return units * BARS / most;
    }

    private int before(int count) {
        return before.map(spread -> spread.with(count).size()).orElse(0);
    }

    /** Which bars are of which day, above them. */
    private void key() {
        before.ifPresent(
                spread -> {
                    key(0, words.day(spread.day()), Paint.OUTLINE);
                    key(WIDTH / 2, words.day(now.day()), Paint.INK);
                });
    }

    private void key(int left, String day, Paint paint) {
        shapes.add(new Bar(left, 0, KEY_BAR, 90, paint));
        shapes.add(new Label(left + KEY_BAR * 2, 85, day, Anchor.START, false));
    }

    private Drawing drawing() {
        key();
        int step = WIDTH / (now.most() + 1);
        for (int count = 0; count <= now.most(); count++) {
            int left = count * step;
            int middle = left + step / 2;
            int wide = step * BAR_SHARE / 100;
            if (before.isPresent()) {
                bar(middle - wide - GAP / 2, wide, before(count), Paint.OUTLINE);
                bar(middle + GAP / 2, wide, now.with(count).size(), Paint.INK);
            } else {
                bar(middle - wide / 2, wide, now.with(count).size(), Paint.INK);
            }
            String name = words.get("count." + count);
            shapes.add(new Label(middle, GROUND + 125, name, Anchor.MIDDLE, false));
        }
        shapes.add(new Line(0, GROUND, WIDTH, GROUND, 8, Paint.INK));
        return new Drawing(GROUND + FOOT, shapes);
    }

    /** A bar with its number over it; a number of none stands on the ground. */
    private void bar(int left, int wide, int units, Paint paint) {
        int tall = height(units);
        if (tall > 0) {
            shapes.add(new Bar(left, GROUND - tall, wide, tall, paint));
        }
        boolean loud = paint == Paint.INK;
        shapes.add(new Label(left + wide / 2, GROUND - tall - 30, units + "", Anchor.MIDDLE, loud));
    }
}
