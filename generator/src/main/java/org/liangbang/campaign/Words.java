package org.liangbang.campaign;

/** The words of the interface, which live in the theme and not in the program. Thread-safe. */
public interface Words {
    /**
     * The words for a key, with values for the placeholders {@code {0}}, {@code {1}}, ….
     *
     * @throws IllegalArgumentException when the theme has no such key, which is a bug of ours or of
     *     the theme
     */
    String get(String key, Object... values);
}
