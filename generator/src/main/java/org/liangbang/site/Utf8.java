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

    private static final char REPLACEMENT = '\uFFFD';

    private static final int USUAL = 256;
    private static final char LEAST_OF_THREE = 0x800;
    private static final char LAST_CONTROL = 0x9F;
    private static final char FIRST_OF_NONE = 0xFFFE;

    private static final boolean[] PLAIN = plainBut("");
    private static final boolean[] HARMLESS = plainBut("&<>\"'");

    private byte[] bytes;
    private int size;

    /** The text being added. */
    private char[] units = new char[USUAL];

    /** Printable characters of one byte, line ends and tabs, without some. */
    private static boolean[] plainBut(String some) {
        boolean[] plain = new boolean[0x7F];
        for (char unit = ' '; unit < plain.length; unit++) {
            plain[unit] = some.indexOf(unit) < 0;
        }
        plain['\n'] = true;
        plain['\t'] = true;
        return plain;
    }

    Utf8(int expected) {
        bytes = new byte[expected];
    }

    /** Adds text as it is; characters that no page may hold are replaced. */
    Utf8 raw(String text) {
        return add(take(text), PLAIN);
    }

    /** The same for some units of many. */
    Utf8 raw(char[] text, int start, int length) {
        provide(length);
        System.arraycopy(text, start, units, 0, length);
        return add(length, PLAIN);
    }

    /** Adds text so that none of it is taken for mark-up, within elements and quoted values. */
    Utf8 escaped(String text) {
        return add(take(text), HARMLESS);
    }

    /** Adds the text taken; what is not among the easy characters of one byte is rare. */
    private Utf8 add(int length, boolean[] easy) {
        room(length * WIDEST);
        // in locals, which the fast compiler keeps in registers
        char[] from = units;
        byte[] to = bytes;
        int end = size;
        for (int at = 0; at < length; at++) {
            char unit = from[at];
            if (unit < easy.length && easy[unit]) {
                to[end++] = (byte) unit;
            } else if (unit >= LEAST_OF_THREE && unit < Character.MIN_SURROGATE) {
                to[end++] = (byte) (0xE0 | (unit >> 12));
                to[end++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
                to[end++] = (byte) (0x80 | (unit & 0x3F));
            } else {
                size = end;
                at = rare(at, length);
                end = size;
            }
        }
        size = end;
        return this;
    }

    /** Copies the text out of its string, which is faster than asking it for each unit. */
    private int take(String text) {
        int length = text.length();
        provide(length);
        text.getChars(0, length, units, 0);
        return length;
    }

    private void provide(int length) {
        if (length > units.length) {
            units = new char[Math.max(length, 2 * units.length)];
        }
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

    /** Adds bytes of its own once more. */
    void repeat(int start, int length) {
        room(length);
        System.arraycopy(bytes, start, bytes, size, length);
        size += length;
    }

    /** Adds one character of those that everyone may hold. */
    Utf8 sign(char sign) {
        room(1);
        bytes[size++] = (byte) sign;
        return this;
    }

    /** Adds the character at a place; gives the place of its last unit. */
    private int rare(int at, int length) {
        char unit = units[at];
        switch (unit) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '"' -> ascii("&quot;");
            case '\'' -> ascii("&#39;");
            default -> {
                if (at + 1 < length && Character.isSurrogatePair(unit, units[at + 1])) {
                    four(Character.toCodePoint(unit, units[at + 1]));
                    return at + 1;
                }
                single(unit);
            }
        }
        return at;
    }

    private void ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            bytes[size++] = (byte) text.charAt(at);
        }
    }

    /** Controls, halves of pairs and what Unicode keeps for itself are replaced. */
    private void single(char unit) {
        if (unit > LAST_CONTROL && unit < LEAST_OF_THREE) {
            bytes[size++] = (byte) (0xC0 | (unit >> 6));
            bytes[size++] = (byte) (0x80 | (unit & 0x3F));
        } else {
            boolean sound = unit > Character.MAX_SURROGATE && unit < FIRST_OF_NONE;
            three(sound ? unit : REPLACEMENT);
        }
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
