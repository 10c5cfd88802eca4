package org.liangbang.media;

import java.util.Optional;

/** The formats photos may have, told by their first bytes and not by their names. */
public enum PhotoFormat {
    /** Photographs. */
    JPEG("jpg", "image/jpeg"),
    /** Drawings. */
    PNG("png", "image/png");

    private final String ending;
    private final String mediaType;

    PhotoFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The ending of published files, without full stop. */
    public String ending() {
        return ending;
    }

    /** The media type of published files. */
    public String mediaType() {
        return mediaType;
    }

    /** The format of a file that begins with these bytes; none for any other. */
    static Optional<PhotoFormat> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        return startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')
                ? Optional.of(PNG)
                : Optional.empty();
    }

    /** Whether the file is a photo as some telephones keep them, which browsers cannot show. */
    static boolean isHeic(byte[] bytes) {
        return bytes.length > 11
                && bytes[4] == 'f'
                && bytes[5] == 't'
                && bytes[6] == 'y'
                && bytes[7] == 'p'
                && bytes[8] == 'h';
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if ((bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
