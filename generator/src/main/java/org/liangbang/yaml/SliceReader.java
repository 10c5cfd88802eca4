package org.liangbang.yaml;

import java.io.Reader;

/**
 * Hands a stretch of a text to the engine without copying it first, and never ends a portion
 * between the halves of a surrogate pair: the engine would write the second half past the end of
 * its buffer.
 */
final class SliceReader extends Reader {
    private final String text;
    private final int end;
    private int at;

    SliceReader(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.end = to;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int count = Math.min(length, end - at);
        if (count <= 0) {
            return -1;
        }
        if (count > 1
                && at + count < end
                && Character.isHighSurrogate(text.charAt(at + count - 1))) {
            count--;
        }
        text.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        at = end;
    }
}
