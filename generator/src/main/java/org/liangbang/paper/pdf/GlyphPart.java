package org.liangbang.paper.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a composed glyph: another glyph, shifted or scaled (ISO/IEC 14496-22, 5.3.4).
 *
 * @param glyph which glyph
 * @param place where its number stands, in bytes from the beginning of the outline
 * @param right how far it is shifted to the right, in units of the font
 * @param up how far it is shifted upwards, in units of the font
 * @param upright whether it is only shifted
 */
record GlyphPart(int glyph, int place, int right, int up, boolean upright) {
    private static final int WORDS = 0x1;
    private static final int SHIFTED = 0x2;
    private static final int ONE_SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int FOUR_SCALES = 0x80;

    /** The parts of a glyph; empty for one that is drawn itself. */
    static List<GlyphPart> of(TrueType font, int glyph) {
        List<GlyphPart> parts = new ArrayList<>();
        int outline = font.outline(glyph);
        if (font.outlineLength(glyph) == 0 || font.signed(outline) >= 0) {
            return parts;
        }
        int at = outline + 10;
        int flags;
        do {
            flags = font.unsigned(at);
            boolean words = (flags & WORDS) != 0;
            int right = words ? font.signed(at + 4) : (byte) font.octet(at + 4);
            int up = words ? font.signed(at + 6) : (byte) font.octet(at + 5);
            int scale = scaleLength(flags);
            boolean upright = (flags & SHIFTED) != 0 && scale == 0;
            parts.add(new GlyphPart(font.unsigned(at + 2), at + 2 - outline, right, up, upright));
            at += (words ? 8 : 6) + scale;
        } while ((flags & MORE) != 0);
        return parts;
    }

    private static int scaleLength(int flags) {
        if ((flags & ONE_SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & FOUR_SCALES) != 0 ? 8 : 0;
    }
}
