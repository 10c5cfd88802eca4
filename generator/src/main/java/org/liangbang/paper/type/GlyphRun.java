package org.liangbang.paper.type;

import java.util.List;

/**
 * The part of one {@link Run} that stands on one line.
 *
 * @param face the face of the run
 * @param tag the tag of the run
 * @param clusters what is drawn, from left to right; at least one
 */
public record GlyphRun(Face face, int tag, List<Cluster> clusters) {
    /** Keeps its own copy of the clusters. */
    public GlyphRun {
        clusters = List.copyOf(clusters);
    }

    /** Where the first glyph's origin lies, in 1/1000 pt from the left edge of the measure. */
    public int left() {
        return clusters.get(0).x();
    }

    /** Where the last glyph's advance ends, in 1/1000 pt from the left edge of the measure. */
    public int right() {
        Cluster last = clusters.get(clusters.size() - 1);
        return last.x() + last.width();
    }
}
