package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.InkBox;

class FontSetTest {
    private static final int LAST = 0x32000;

    @ParameterizedTest
    @EnumSource(Face.class)
    void widthsAndInkAreThoseThatFontBoxReads(Face face) throws IOException {
        FontSet fonts = Compositor.FONTS;
        int characters = 0;
        try (TrueTypeFont other = fontBox(ThemeFonts.file(face))) {
            CmapLookup glyphs = other.getUnicodeCmapLookup();
            for (int character = 0; character < LAST; character++) {
                int glyph = glyphs.getGlyphId(character);
                assertThat(fonts.has(face, character)).isEqualTo(glyph != 0);
                if (glyph != 0) {
                    assertThat(fonts.advance(face, character))
                            .isEqualTo(other.getAdvanceWidth(glyph));
                    assertThat(fonts.ink(face, character)).isEqualTo(ink(other, glyph));
                    characters++;
                }
            }
        }
        assertThat(characters).isGreaterThan(9_400);
    }

    @Test
    void missingCharacterHasTheWidthOfItsReplacement() {
        assertThat(Compositor.FONTS.has(Face.SONG, 0x10ffff)).isFalse();
        assertThat(Compositor.FONTS.advance(Face.SONG, 0x10ffff)).isEqualTo(1_000);
    }

    @Test
    void fontIsReadOnceAndNotBeforeItIsAskedFor() throws Exception {
        AtomicInteger reads = new AtomicInteger();
        FontSet fonts =
                FontSet.of(
                        face -> {
                            reads.incrementAndGet();
                            return ThemeFonts.file(face);
                        });
        assertThat(reads).hasValue(0);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> questions = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            questions.add(() -> fonts.advance(Face.KAI, '一'));
        }
        for (Future<Integer> answer : threads.invokeAll(questions)) {
            assertThat(answer.get()).isEqualTo(1_000);
        }
        threads.shutdown();
        assertThat(reads).hasValue(1);
    }

    @Test
    void olderCharacterMapServesAsWell() {
        byte[] file = ThemeFonts.file(Face.SONG);
        TrueType full = TrueType.read(file.clone());
        hideFullCharacterMap(file);
        TrueType basic = TrueType.read(file);

        int differing = 0;
        for (int character = 0; character < 0xffff; character++) {
            differing += basic.glyph(character) == full.glyph(character) ? 0 : 1;
        }
        assertThat(differing).isZero();
        assertThat(full.glyph(0x2cc56)).isPositive();
        assertThat(basic.glyph(0x2cc56)).isZero();
    }

    /** Renames the Windows subtable for all of Unicode (3, 10) into one that nobody knows. */
    private static void hideFullCharacterMap(byte[] file) {
        int cmap = TrueType.read(file).table("cmap");
        for (int entry = cmap + 4; ; entry += 8) {
            if (file[entry + 1] == 3 && file[entry + 3] == 10) {
                file[entry + 3] = 99;
                return;
            }
        }
    }

    @Test
    void whatIsNoFontIsRefused() {
        FontSet fonts = FontSet.of(face -> new byte[] {1, 2, 3});

        assertThatThrownBy(() -> fonts.advance(Face.SONG, 'a'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a TrueType font");
    }

    /** A font as FontBox reads it, also without the tables that a PDF does not need. */
    static TrueTypeFont fontBox(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    private static InkBox ink(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data == null || data.getNumberOfContours() == 0) {
            return InkBox.EMPTY;
        }
        BoundingBox box = data.getBoundingBox();
        return new InkBox(
                (int) box.getLowerLeftX(),
                (int) box.getLowerLeftY(),
                (int) box.getUpperRightX(),
                (int) box.getUpperRightY());
    }
}
