package org.liangbang.check.privacy;

/**
 * Private data at its place in a file.
 *
 * @param number the line's number, from 1
 * @param line the line
 * @param text what was found in it
 */
record Find(int number, String line, PrivateText text) {
    /** The characters found. */
    String value() {
        return line.substring(text.from(), text.to());
    }

    /** The characters as they may be shown. */
    String masked() {
        return text.kind().mask(value());
    }
}
