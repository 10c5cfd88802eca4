package org.liangbang.paper.pdf;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.liangbang.paper.type.InkBox;

/**
 * A TrueType font with outlines in a {@code glyf} table (ISO/IEC 14496-22). Immutable; the file is
 * only ever read at given places, so several threads may share one.
 */
final class TrueType {
    private static final int DIRECTORY_ENTRY = 16;
    private static final int POST_SCRIPT_NAME = 6;
    private static final int WINDOWS = 3;

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new TreeMap<>();
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final int[] advances;
    private final InkBox[] inks;

    private TrueType(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + i * DIRECTORY_ENTRY;
            String name = new String(bytes, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(name, file.getInt(entry + 8));
        }
        characters = CharacterMap.read(file, table("cmap"));
        unitsPerEm = unsigned(table("head") + 18);
        advances = new int[unsigned(table("maxp") + 4)];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = perMille(unsigned(metrics(glyph)));
        }
        inks = new InkBox[advances.length];
    }

    /**
     * Reads a font.
     *
     * @param bytes the whole file, which must not change afterwards
     * @throws IllegalArgumentException when it is not such a font
     */
    static TrueType read(byte[] bytes) {
        try {
            return new TrueType(bytes);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new IllegalArgumentException("not a TrueType font", e);
        }
    }

    /** Where a table begins. */
    int table(String name) {
        Integer offset = tables.get(name);
        if (offset == null) {
            throw new IllegalArgumentException("font without table " + name);
        }
        return offset;
    }

    /** A 16-bit number of the file. */
    int unsigned(int offset) {
        return Short.toUnsignedInt(file.getShort(offset));
    }

    /** An 8-bit number of the file. */
    int octet(int offset) {
        return Byte.toUnsignedInt(file.get(offset));
    }

    /** A signed 16-bit number of the file. */
    int signed(int offset) {
        return file.getShort(offset);
    }

    /** A stretch of the file. */
    byte[] bytes(int offset, int length) {
        byte[] copy = new byte[length];
        file.get(offset, copy);
        return copy;
    }

    /** The glyph of a character; 0 when there is none. */
    int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** How many glyphs there are. */
    int glyphCount() {
        return advances.length;
    }

    /** How far a glyph moves the pen, in 1/1000 em. */
    int advance(int glyph) {
        return advances[glyph];
    }

    /** Where advance and left bearing of a glyph stand; behind the last pair, of the last pair. */
    private int metrics(int glyph) {
        int pairs = unsigned(table("hhea") + 34);
        return table("hmtx") + 4 * Math.min(glyph, pairs - 1);
    }

    /** How far a glyph moves the pen, in units of the font. */
    int rawAdvance(int glyph) {
        return unsigned(metrics(glyph));
    }

    /** Where the ink of a glyph begins, in units of the font. */
    int rawLeft(int glyph) {
        int pairs = unsigned(table("hhea") + 34);
        int bearing = glyph < pairs ? metrics(glyph) + 2 : metrics(glyph) + 4 + 2 * (glyph - pairs);
        return signed(bearing);
    }

    /** Where the outline of a glyph begins. */
    int outline(int glyph) {
        boolean wide = unsigned(table("head") + 50) == 1;
        int loca = table("loca");
        int offset = wide ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
        return table("glyf") + offset;
    }

    /** How many bytes the outline of a glyph takes; 0 for a glyph without ink. */
    int outlineLength(int glyph) {
        return outline(glyph + 1) - outline(glyph);
    }

    /** The smallest box around the outline of a glyph. */
    InkBox ink(int glyph) {
        // filled in when first asked; two threads that meet here write equal boxes
        InkBox known = inks[glyph];
        if (known == null) {
            known = outlineLength(glyph) == 0 ? InkBox.EMPTY : box(outline(glyph) + 2);
            inks[glyph] = known;
        }
        return known;
    }

    /** The smallest box around all glyphs. */
    InkBox box() {
        return box(table("head") + 36);
    }

    private InkBox box(int offset) {
        return new InkBox(
                perMille(signed(offset)),
                perMille(signed(offset + 2)),
                perMille(signed(offset + 4)),
                perMille(signed(offset + 6)));
    }

    /** How far the type reaches above the baseline, in 1/1000 em. */
    int ascent() {
        return perMille(signed(table("hhea") + 4));
    }

    /** How far the type reaches below the baseline, in 1/1000 em, negative. */
    int descent() {
        return perMille(signed(table("hhea") + 6));
    }

    /** The height of a capital letter, in 1/1000 em. */
    int capHeight() {
        return perMille(signed(table("OS/2") + 88));
    }

    /** A length in units of the font, in 1/1000 em. */
    int perMille(int units) {
        return Math.floorDiv(units * 2_000 + unitsPerEm, unitsPerEm * 2);
    }

    /** The name by which programs know the font, such as {@code NotoSerifSC-Regular}. */
    String name() {
        int names = table("name");
        for (int i = 0; i < unsigned(names + 2); i++) {
            int entry = names + 6 + 12 * i;
            if (unsigned(entry) == WINDOWS && unsigned(entry + 6) == POST_SCRIPT_NAME) {
                int at = names + unsigned(names + 4) + unsigned(entry + 10);
                return new String(bytes(at, unsigned(entry + 8)), StandardCharsets.UTF_16BE);
            }
        }
        throw new IllegalArgumentException("font without a name");
    }
}
