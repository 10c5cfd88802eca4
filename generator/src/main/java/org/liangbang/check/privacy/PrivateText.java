package org.liangbang.check.privacy;

/**
 * Private data found in a line.
 *
 * @param kind what it is
 * @param from offset of its first character in the line, in UTF-16 units
 * @param to offset after its last character
 */
public record PrivateText(PrivateKind kind, int from, int to) {
    /** Whether the two share a character. */
    boolean overlaps(PrivateText other) {
        return from < other.to && other.from < to;
    }
}
