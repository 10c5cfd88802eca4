package org.liangbang.site;

import java.util.Arrays;

/**
 * Bytes of a page as they grow: text goes in as UTF-8 at once, without a string of the whole page
 * in between. Not thread-safe.
 */
final class Utf8 {
    /** The most bytes that one UTF-16 unit may take: a quote. */
    private static final int WIDEST = 6;

    private static final char REPLACEMENT = '\uFFFD';

    private byte[] bytes;
    private int size;

    Utf8(int expected) {
        bytes = new byte[expected];
    }

    /** Adds text as it is; characters that no page may hold are replaced. */
    Utf8 raw(CharSequence text) {
        room(text.length() * 3);
        for (int at = 0; at < text.length(); at++) {
            at = unit(text, at);
        }
        return this;
    }

    /** Adds text so that none of it is taken for mark-up, within elements and quoted values. */
    Utf8 escaped(String text) {
        room(text.length() * WIDEST);
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '&' -> ascii("&amp;");
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '"' -> ascii("&quot;");
                case '\'' -> ascii("&#39;");
                default -> at = unit(text, at);
            }
        }
        return this;
    }

    /** Adds bytes that are UTF-8 already. */
    Utf8 add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    private void ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            bytes[size++] = (byte) text.charAt(at);
        }
    }

    /** Adds the character at a place; gives the place of its last unit. */
    private int unit(CharSequence text, int at) {
        char unit = text.charAt(at);
        if (unit < 0x80) {
            boolean control = (unit < ' ' && unit != '\n' && unit != '\t') || unit == 0x7F;
            if (!control) {
                bytes[size++] = (byte) unit;
                return at;
            }
        } else if (unit < 0x800) {
            if (unit > 0x9F) {
                bytes[size++] = (byte) (0xC0 | (unit >> 6));
                bytes[size++] = (byte) (0x80 | (unit & 0x3F));
                return at;
            }
        } else if (!Character.isSurrogate(unit)) {
            three(unit < 0xFFFE ? unit : REPLACEMENT);
            return at;
        } else if (at + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(at + 1))) {
            four(Character.toCodePoint(unit, text.charAt(at + 1)));
            return at + 1;
        }
        three(REPLACEMENT);
        return at;
    }

    private void three(char unit) {
        bytes[size++] = (byte) (0xE0 | (unit >> 12));
        bytes[size++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (unit & 0x3F));
    }

    private void four(int point) {
        bytes[size++] = (byte) (0xF0 | (point >> 18));
        bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[size++] = (byte) (0x80 | (point & 0x3F));
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /** How many bytes there are. */
    int size() {
        return size;
    }

    /** The bytes so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
