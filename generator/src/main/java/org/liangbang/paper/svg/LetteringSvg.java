package org.liangbang.paper.svg;

import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.paper.type.GlyphRun;

/**
 * Lines of text as uses of outlines, in 1/1000 em: what is lost in rounding a place is less than
 * 1/2000 of the size of the type.
 */
final class LetteringSvg {
    private final GlyphMetrics metrics;
    private final GlyphShelf shelf;

    LetteringSvg(GlyphMetrics metrics, GlyphShelf shelf) {
        this.metrics = metrics;
        this.shelf = shelf;
    }

    /** Draws a line. */
    void draw(Frame.Text text, StringBuilder svg) {
        int size = text.setting().size();
        svg.append("<g fill=\"#").append(text.setting().colour());
        svg.append("\" transform=\"translate(").append(text.box().x()).append(' ');
        svg.append(text.setting().baseline()).append(")scale(");
        Decimals.append(svg, size).append(")\">");
        for (GlyphRun run : text.runs()) {
            for (Cluster cluster : run.clusters()) {
                draw(run, cluster, size, svg);
            }
        }
        svg.append("</g>");
    }

    private void draw(GlyphRun run, Cluster cluster, int size, StringBuilder svg) {
        int x = (int) Math.floorDiv(2_000L * cluster.x() + size, 2L * size);
        int at = 0;
        while (at < cluster.glyphs().length()) {
            int codePoint = cluster.glyphs().codePointAt(at);
            String name = shelf.name(run.face(), codePoint);
            if (!name.isEmpty()) {
                svg.append("<use href=\"#").append(name);
                svg.append("\" x=\"").append(x).append("\"/>");
            }
            x += metrics.advance(run.face(), codePoint);
            at += Character.charCount(codePoint);
        }
    }
}
