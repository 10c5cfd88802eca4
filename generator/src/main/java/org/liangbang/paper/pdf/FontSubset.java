package org.liangbang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font file with some glyphs of another: the tables that a PDF needs (ISO 32000-1, 9.9) and no
 * more. A glyph may come more than once.
 */
final class FontSubset {
    private static final int WHOLE_FILE_SUM = 0xb1b0afba;

    private final TrueType font;
    private final List<Integer> glyphs;

    private FontSubset(TrueType font, List<Integer> glyphs) {
        this.font = font;
        this.glyphs = new ArrayList<>(glyphs);
    }

    /**
     * A font file with the given glyphs.
     *
     * @param font where they are taken from
     * @param glyphs which glyph stands at each place of the new font, from place 0; that of place 0
     *     is shown for what is missing. What they are composed of is added behind them
     */
    static byte[] of(TrueType font, List<Integer> glyphs) {
        return new FontSubset(font, glyphs).file();
    }

    private byte[] file() {
        Map<String, byte[]> tables = new TreeMap<>();
        // the outlines come first, because components may add glyphs
        List<byte[]> outlines = outlines();
        tables.put("glyf", joined(outlines));
        tables.put("loca", places(outlines));
        tables.put("hmtx", metrics());
        tables.put("head", head());
        tables.put("hhea", patched(font.bytes(font.table("hhea"), 36), 34));
        tables.put("maxp", patched(font.bytes(font.table("maxp"), 32), 4));
        return assembled(tables);
    }

    private List<byte[]> outlines() {
        Map<Integer, Integer> places = new TreeMap<>();
        for (int place = 0; place < glyphs.size(); place++) {
            places.putIfAbsent(glyphs.get(place), place);
        }
        List<byte[]> outlines = new ArrayList<>();
        for (int place = 0; place < glyphs.size(); place++) {
            int glyph = glyphs.get(place);
            byte[] outline = font.bytes(font.outline(glyph), font.outlineLength(glyph));
            for (GlyphPart part : GlyphPart.of(font, glyph)) {
                int moved = place(part.glyph(), places);
                ByteBuffer.wrap(outline).putShort(part.place(), (short) moved);
            }
            outlines.add(outline);
        }
        return outlines;
    }

    /** Where a glyph stands; one that was not asked for is added at the end. */
    private int place(int glyph, Map<Integer, Integer> places) {
        Integer known = places.putIfAbsent(glyph, glyphs.size());
        if (known != null) {
            return known;
        }
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    private static byte[] joined(List<byte[]> outlines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] outline : outlines) {
            all.writeBytes(outline);
            all.writeBytes(new byte[padding(outline.length)]);
        }
        return all.toByteArray();
    }

    private static byte[] places(List<byte[]> outlines) {
        ByteBuffer places = ByteBuffer.allocate(4 * outlines.size() + 4);
        int at = 0;
        places.putInt(at);
        for (byte[] outline : outlines) {
            at += outline.length + padding(outline.length);
            places.putInt(at);
        }
        return places.array();
    }

    private byte[] metrics() {
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            metrics.putShort((short) font.rawAdvance(glyph));
            metrics.putShort((short) font.rawLeft(glyph));
        }
        return metrics.array();
    }

    private byte[] head() {
        ByteBuffer head = ByteBuffer.wrap(font.bytes(font.table("head"), 54));
        head.putInt(8, 0); // the sum of the whole file, not known yet
        head.putShort(50, (short) 1); // places are written in four bytes
        return head.array();
    }

    private byte[] patched(byte[] table, int countAt) {
        return ByteBuffer.wrap(table).putShort(countAt, (short) glyphs.size()).array();
    }

    private static byte[] assembled(Map<String, byte[]> tables) {
        int directory = 12 + 16 * tables.size();
        int length = directory;
        for (byte[] table : tables.values()) {
            length += table.length + padding(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        int halves = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * halves));
        file.putShort((short) Integer.numberOfTrailingZeros(halves));
        file.putShort((short) (16 * (tables.size() - halves)));
        int at = directory;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            file.put(at, content);
            int padded = content.length + padding(content.length);
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(file, at, padded)).putInt(at).putInt(content.length);
            head = table.getKey().equals("head") ? at : head;
            at += padded;
        }
        file.putInt(head + 8, WHOLE_FILE_SUM - sum(file, 0, length));
        return file.array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    /** How many bytes are missing to a multiple of four. */
    private static int padding(int length) {
        return -length & 3;
    }
}
