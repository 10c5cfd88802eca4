package org.liangbang.paper.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which glyph a character has: the Unicode {@code cmap} of a font, in form 12 (all characters) or
 * form 4 (those up to U+FFFF), spread out so that looking up is two array accesses.
 */
final class CharacterMap {
    private static final int PAGE = 256;
    private static final int WINDOWS = 3;
    private static final int ALL_OF_UNICODE = 10;
    private static final int UP_TO_FFFF = 1;
    private static final char[] NO_PAGE = new char[PAGE];

    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

    private CharacterMap() {
        Arrays.fill(pages, NO_PAGE);
    }

    static CharacterMap read(ByteBuffer file, int cmap) {
        CharacterMap map = new CharacterMap();
        int full = subtable(file, cmap, ALL_OF_UNICODE);
        if (full >= 0) {
            map.readGroups(file, full);
        } else {
            int basic = subtable(file, cmap, UP_TO_FFFF);
            if (basic < 0) {
                throw new IllegalArgumentException("font without a Unicode cmap");
            }
            map.readSegments(file, basic);
        }
        return map;
    }

    private static int subtable(ByteBuffer file, int cmap, int encoding) {
        for (int i = 0; i < file.getShort(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            if (file.getShort(entry) == WINDOWS && file.getShort(entry + 2) == encoding) {
                return cmap + file.getInt(entry + 4);
            }
        }
        return -1;
    }

    private void readGroups(ByteBuffer file, int table) {
        int groups = file.getInt(table + 12);
        for (int i = 0; i < groups; i++) {
            int group = table + 16 + 12 * i;
            int first = file.getInt(group);
            int glyph = file.getInt(group + 8);
            for (int at = first; at <= file.getInt(group + 4); at++) {
                put(at, glyph + at - first);
            }
        }
    }

    private void readSegments(ByteBuffer file, int table) {
        int doubled = unsigned(file, table + 6);
        for (int ends = table + 14; ends < table + 14 + doubled; ends += 2) {
            int start = ends + doubled + 2;
            int last = Math.min(unsigned(file, ends), Character.MAX_VALUE - 1);
            for (int at = unsigned(file, start); at <= last; at++) {
                put(at, segmentGlyph(file, start, doubled, at));
            }
        }
    }

    private static int segmentGlyph(ByteBuffer file, int start, int doubled, int codePoint) {
        int delta = file.getShort(start + doubled);
        int place = start + 2 * doubled;
        int offset = unsigned(file, place);
        if (offset == 0) {
            return codePoint + delta & 0xffff;
        }
        int glyph = unsigned(file, place + offset + 2 * (codePoint - unsigned(file, start)));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private static int unsigned(ByteBuffer file, int offset) {
        return Short.toUnsignedInt(file.getShort(offset));
    }

    private void put(int codePoint, int glyph) {
        int page = codePoint / PAGE;
        if (pages[page] == NO_PAGE) {
            pages[page] = new char[PAGE];
        }
        pages[page][codePoint % PAGE] = (char) glyph;
    }

    /** The glyph of a character; 0 when there is none. */
    int glyph(int codePoint) {
        return pages[codePoint / PAGE][codePoint % PAGE];
    }
}
