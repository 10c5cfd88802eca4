package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Scanner;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangbang.paper.type.Face;

class GlyphPathTest {
    @ParameterizedTest
    @EnumSource(Face.class)
    void outlinesAreThoseThatFontBoxReads(Face face) throws IOException {
        byte[] file = ThemeFonts.file(face);
        TrueType font = TrueType.read(file);
        int drawn = 0;
        try (TrueTypeFont other = FontSetTest.fontBox(file)) {
            // every thirtieth glyph, and the ones composed of others
            for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
                boolean composed = !GlyphPart.of(font, glyph).isEmpty();
                if (glyph % 30 == 0 || composed) {
                    GlyphData data = other.getGlyph().getGlyph(glyph);
                    double expected = data == null ? 0 : area(data.getPath());
                    double area = area(parsed(GlyphPath.of(font, glyph)));
                    // FontBox rounds the points where curves meet
                    assertThat(Math.abs(area + expected))
                            .as("glyph " + glyph)
                            .isLessThan(500 + Math.abs(expected) / 100);
                    drawn += area == 0 ? 0 : 1;
                }
            }
        }
        assertThat(drawn).isGreaterThan(300);
    }

    @Test
    void squareIsDrawnDownwards() {
        // U+25A0 BLACK SQUARE
        assertThat(Compositor.FONTS.path(Face.HEI, 0x25a0)).matches("M[-0-9 .]+(L[-0-9 .]+){3}Z");
        assertThat(Compositor.FONTS.path(Face.HEI, 0x25a0)).contains("-");
        assertThat(Compositor.FONTS.path(Face.HEI, ' ')).isEmpty();
    }

    /** The path that the data of an SVG path draws; only with the operators that we write. */
    private static Path2D parsed(String data) {
        Path2D path = new Path2D.Double();
        Scanner words = new Scanner(data.replaceAll("([MLQZ])", " $1 "));
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(next(words), next(words));
                case "L" -> path.lineTo(next(words), next(words));
                case "Q" -> path.quadTo(next(words), next(words), next(words), next(words));
                default -> path.closePath();
            }
        }
        return path;
    }

    private static double next(Scanner words) {
        return Double.parseDouble(words.next());
    }

    /** The area within a path, negative when it turns the other way. */
    private static double area(Path2D path) {
        double area = 0;
        double[] points = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        PathIterator lines = path.getPathIterator(null, 0.2);
        for (; !lines.isDone(); lines.next()) {
            int kind = lines.currentSegment(points);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = points[0];
                startY = points[1];
            } else {
                double toX = kind == PathIterator.SEG_CLOSE ? startX : points[0];
                double toY = kind == PathIterator.SEG_CLOSE ? startY : points[1];
                area += (x * toY - toX * y) / 2;
            }
            x = kind == PathIterator.SEG_CLOSE ? startX : points[0];
            y = kind == PathIterator.SEG_CLOSE ? startY : points[1];
        }
        return area;
    }
}
