package org.liangbang.paper.type;

import java.util.ArrayList;
import java.util.List;

/** One way to set a paragraph: where its lines end, and what that costs. */
public final class Setting {
    private final ShapedText text;
    private final Form form;
    private final int[] starts;
    private final long cost;

    /**
     * What all settings of a paragraph have in common.
     *
     * @param size in 1/1000 pt
     * @param measure in 1/1000 pt
     * @param indent of the first line, in 1/1000 em
     * @param justified whether full lines end at the measure
     */
    record Form(int size, int measure, int indent, boolean justified) {}

    /**
     * A way to set a text.
     *
     * @param starts the clusters at which the lines begin, and at the end the number of clusters
     */
    Setting(ShapedText text, Form form, int[] starts, long cost) {
        this.text = text;
        this.form = form;
        this.starts = starts;
        this.cost = cost;
    }

    /** How many lines it takes; 0 only for a text without a character. */
    public int lineCount() {
        return starts.length - 1;
    }

    /**
     * How far it is from perfect: the sum over all lines, where a line costs 50, and 100 more when
     * all its characters were moved apart by 1/40 em, 1,600 more at 1/10 em. From 5,000 a line on
     * there is a fault that could not be avoided. Settings of one paragraph can be compared, and
     * sums over several paragraphs.
     */
    public long cost() {
        return cost;
    }

    /**
     * The lines, from first to last. They are made anew by every call, so that settings that are
     * only weighed cost nothing: keep what you get.
     */
    public List<Line> lines() {
        LineSetter setter = new LineSetter(text, form.size(), form.measure());
        List<Line> lines = new ArrayList<>(lineCount());
        for (int i = 0; i < lineCount(); i++) {
            int indent = i == 0 ? form.indent() : 0;
            Place place = Place.of(i, lineCount());
            lines.add(
                    form.justified()
                            ? setter.justified(starts[i], starts[i + 1], indent, place)
                            : setter.natural(starts[i], starts[i + 1], indent, place));
        }
        return List.copyOf(lines);
    }
}
