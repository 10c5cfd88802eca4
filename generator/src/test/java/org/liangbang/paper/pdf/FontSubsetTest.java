package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangbang.paper.type.Face;

class FontSubsetTest {
    @ParameterizedTest
    @EnumSource(Face.class)
    void glyphKeepsItsOutlineAndWidth(Face face) throws IOException {
        byte[] file = ThemeFonts.file(face);
        TrueType font = TrueType.read(file);
        List<Integer> glyphs = new ArrayList<>();
        glyphs.add(0);
        // every fifth, backwards, so that nothing stays where it was; one of them twice
        for (int glyph = font.glyphCount() - 1; glyph > 0; glyph -= 5) {
            glyphs.add(glyph);
        }
        glyphs.add(7);
        byte[] subset = FontSubset.of(font, glyphs);

        try (TrueTypeFont before = FontSetTest.fontBox(file);
                TrueTypeFont after = FontSetTest.fontBox(subset)) {
            assertThat(after.getNumberOfGlyphs()).isEqualTo(glyphs.size());
            for (int place = 0; place < glyphs.size(); place++) {
                int glyph = glyphs.get(place);
                assertThat(shape(after, place)).isEqualTo(shape(before, glyph));
            }
        }
        assertThat(sum(subset)).isEqualTo(0xb1b0afba);
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void composedGlyphBringsItsParts(Face face) throws IOException {
        byte[] file = ThemeFonts.file(face);
        TrueType font = TrueType.read(file);
        try (TrueTypeFont before = FontSetTest.fontBox(file)) {
            for (int glyph = 1; glyph < font.glyphCount(); glyph++) {
                if (font.outlineLength(glyph) == 0 || font.signed(font.outline(glyph)) >= 0) {
                    continue;
                }
                byte[] subset = FontSubset.of(font, List.of(0, glyph));
                try (TrueTypeFont after = FontSetTest.fontBox(subset)) {
                    assertThat(after.getNumberOfGlyphs()).isGreaterThan(2);
                    assertThat(outline(after, 1)).isEqualTo(outline(before, glyph));
                }
            }
        }
    }

    private static String shape(TrueTypeFont font, int glyph) throws IOException {
        return font.getAdvanceWidth(glyph)
                + " "
                + font.getHorizontalMetrics().getLeftSideBearing(glyph)
                + " "
                + outline(font, glyph);
    }

    /** A number made from all points of an outline. */
    private static long outline(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data == null) {
            return 0;
        }
        long number = 1;
        float[] points = new float[6];
        PathIterator steps = data.getPath().getPathIterator(null);
        for (; !steps.isDone(); steps.next()) {
            number = 1_000_003 * number + steps.currentSegment(points);
            number = 1_000_003 * number + Arrays.hashCode(points);
        }
        return number;
    }

    private static int sum(byte[] file) {
        IntBuffer words = ByteBuffer.wrap(file).asIntBuffer();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.get();
        }
        return sum;
    }
}
