package org.liangbang.yaml;

/** Stretches of the content as they are shown within a message. */
final class Shown {
    private static final int MOST = 60;

    private Shown() {}

    /** A text on one line, cut when it is long. */
    static String text(String text) {
        int points = text.codePointCount(0, text.length());
        String shown =
                points <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
        return shown.replace('\n', ' ').replace('\t', ' ').strip();
    }
}
