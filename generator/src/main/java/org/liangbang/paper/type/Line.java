package org.liangbang.paper.type;

import java.util.List;

/**
 * A set line.
 *
 * @param size size of the type, in 1/1000 pt
 * @param measure the width that was to be filled, in 1/1000 pt
 * @param place which line of its paragraph it is
 * @param fit how it came to its width
 * @param runs its glyphs, from left to right; none only for a text without a character
 */
public record Line(int size, int measure, Place place, Fit fit, List<GlyphRun> runs) {
    /** Keeps its own copy of the runs. */
    public Line {
        runs = List.copyOf(runs);
    }

    /** Where the last visible box ends, in 1/1000 pt from the left edge of the measure. */
    public int width() {
        return fit.width();
    }

    /** Whether no break kept the gaps of this line within {@link Fit#STRETCH_LIMIT}. */
    public boolean loose() {
        return fit.loose();
    }

    /**
     * The characters of the text that stand on this line, with the blanks that vanished at its end.
     * The lines of a paragraph, one after another, give the paragraph's text exactly.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (GlyphRun run : runs) {
            run.clusters().forEach(cluster -> text.append(cluster.source()));
        }
        return text.toString();
    }
}
