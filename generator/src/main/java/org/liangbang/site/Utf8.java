package org.liangbang.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Bytes of a file as they grow: text goes in as UTF-8 at once, without a string of the whole file
 * in between. Not thread-safe.
 */
final class Utf8 {
    /** The most bytes that one UTF-16 unit may take: a quote. */
    private static final int WIDEST = 6;

    private static final int WIDEST_RAW = 3;
    private static final char REPLACEMENT = '\uFFFD';

    private static final int USUAL = 256;

    private byte[] bytes;
    private int size;

    /** The text being added. */
    private char[] units = new char[USUAL];

    Utf8(int expected) {
        bytes = new byte[expected];
    }

    /** Adds text as it is; characters that no page may hold are replaced. */
    Utf8 raw(String text) {
        int length = take(text);
        room(length * WIDEST_RAW);
        for (int at = 0; at < length; at++) {
            char unit = units[at];
            if (unit >= ' ' && unit < 0x7F) {
                bytes[size++] = (byte) unit;
            } else {
                at = unit(at, length);
            }
        }
        return this;
    }

    /** Adds text so that none of it is taken for mark-up, within elements and quoted values. */
    Utf8 escaped(String text) {
        int length = take(text);
        room(length * WIDEST);
        for (int at = 0; at < length; at++) {
            char unit = units[at];
            switch (unit) {
                case '&' -> ascii("&amp;");
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '"' -> ascii("&quot;");
                case '\'' -> ascii("&#39;");
                default -> {
                    if (unit >= ' ' && unit < 0x7F) {
                        bytes[size++] = (byte) unit;
                    } else {
                        at = unit(at, length);
                    }
                }
            }
        }
        return this;
    }

    /** Copies the text out of its string, which is faster than asking it for each unit. */
    private int take(String text) {
        int length = text.length();
        if (length > units.length) {
            units = new char[Math.max(length, 2 * units.length)];
        }
        text.getChars(0, length, units, 0);
        return length;
    }

    /**
     * Adds the name of an element or attribute.
     *
     * @throws IllegalArgumentException when it holds anything but letters, digits and hyphens:
     *     names come from the program, never from content
     */
    Utf8 name(String name) {
        int length = name.length();
        room(length);
        for (int at = 0; at < length; at++) {
            char unit = name.charAt(at);
            boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
            if (!letter && !(unit >= '0' && unit <= '9') && unit != '-') {
                throw new IllegalArgumentException("not a name of HTML: " + name);
            }
            bytes[size++] = (byte) unit;
        }
        if (length == 0) {
            throw new IllegalArgumentException("a name of HTML is empty");
        }
        return this;
    }

    /** Adds what others have grown to. */
    Utf8 add(Utf8 more) {
        room(more.size);
        System.arraycopy(more.bytes, 0, bytes, size, more.size);
        size += more.size;
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
    private int unit(int at, int length) {
        char unit = units[at];
        if (unit >= 0x800 && !Character.isSurrogate(unit)) {
            three(unit < 0xFFFE ? unit : REPLACEMENT);
        } else if (unit == '\n' || unit == '\t') {
            bytes[size++] = (byte) unit;
        } else if (unit > 0x9F && unit < 0x800) {
            bytes[size++] = (byte) (0xC0 | (unit >> 6));
            bytes[size++] = (byte) (0x80 | (unit & 0x3F));
        } else if (at + 1 < length && Character.isSurrogatePair(unit, units[at + 1])) {
            four(Character.toCodePoint(unit, units[at + 1]));
            return at + 1;
        } else {
            three(REPLACEMENT);
        }
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

    /** Writes the bytes so far. */
    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /** Begins anew, with the room there is. */
    void clear() {
        size = 0;
    }

    /** The bytes so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
