package org.liangbang.yaml;

/** How much a data file may hold; all far above what people write. */
final class Limits {
    /** Size of a file in bytes of UTF-8. */
    static final int BYTES = 1 << 20;

    /** Lists and mappings within one another. */
    static final int DEPTH = 30;

    /** Keys, values, lists and mappings in one file. */
    static final int NODES = 200_000;

    private Limits() {}

    /** Whether a slice has more bytes in UTF-8 than a data file may. */
    static boolean isTooLarge(Slice slice) {
        int units = slice.to() - slice.from();
        if (units * 3L <= BYTES) {
            return false;
        }
        if (units > BYTES) {
            return true;
        }
        String text = slice.text();
        long bytes = units;
        for (int at = slice.from(); at < slice.to(); at++) {
            char unit = text.charAt(at);
            if (unit >= 0x80) {
                bytes += unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
            }
        }
        return bytes > BYTES;
    }
}
