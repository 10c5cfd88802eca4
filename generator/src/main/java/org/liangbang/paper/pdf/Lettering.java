package org.liangbang.paper.pdf;

import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.GlyphRun;

/**
 * Shows glyphs at their places. What differs from the text is marked with the text (ActualText, ISO
 * 32000-1, 14.9.4); blanks are always shown, also those that vanished at the end of a line, so that
 * words stay apart for somebody who has the page read out.
 */
final class Lettering {
    private final PageContent content;
    private final FontShelf fonts;

    Lettering(PageContent content, FontShelf fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /** Shows a run of a line. */
    void show(Frame.Text text, GlyphRun run) {
        int size = text.setting().size();
        content.letterWith(FontShelf.name(run.face()), size);
        content.inline("BT 1 0 0 1 ");
        content.place(text.box().x() + run.left(), text.setting().baseline()).put("Tm");
        Pen pen = new Pen(fonts.font(run.face()), size, run.left());
        run.clusters().forEach(pen::show);
        pen.end();
        content.put("ET");
    }

    /** Where the next glyph will stand, exactly. */
    private final class Pen {
        private final EmbeddedFont font;
        private final int size;
        // in 1/1000 of 1/1000 pt, because advances are in 1/1000 em
        private long at;
        private boolean open;

        Pen(EmbeddedFont font, int size, int x) {
            this.font = font;
            this.size = size;
            this.at = 1_000L * x;
        }

        void show(Cluster cluster) {
            String glyphs = glyphs(cluster);
            boolean marked = !glyphs.equals(cluster.source()) && !glyphs.isEmpty();
            if (marked) {
                end();
                content.inline("/Span <</ActualText ").text(cluster.source()).put(">> BDC");
            }
            moveTo(cluster.x());
            glyphs.codePoints().forEach(this::show);
            if (marked) {
                end();
                content.put("EMC");
            }
        }

        private String glyphs(Cluster cluster) {
            boolean vanished = cluster.glyphs().isEmpty() && cluster.source().isBlank();
            return vanished && cluster.source().codePoints().allMatch(font::has)
                    ? cluster.source()
                    : cluster.glyphs();
        }

        /** Moves by whole 1/1000 em; what is lost in rounding is made good by the next move. */
        private void moveTo(int x) {
            long back = at - 1_000L * x;
            int move = (int) Math.floorDiv(2 * back + size, 2L * size);
            if (move != 0) {
                begin();
                content.inline(">" + move + "<");
                at -= (long) move * size;
            }
        }

        private void show(int codePoint) {
            begin();
            content.code(font.code(codePoint));
            at += (long) font.advance(codePoint) * size;
        }

        private void begin() {
            if (!open) {
                content.inline("[<");
                open = true;
            }
        }

        void end() {
            if (open) {
                content.put(">] TJ");
                open = false;
            }
        }
    }
}
