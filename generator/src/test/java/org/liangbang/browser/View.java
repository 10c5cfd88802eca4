package org.liangbang.browser;

/**
 * How a page is looked at.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param dark whether the reader prefers a dark page
 * @param scripts whether JavaScript runs
 * @param print whether the style for paper is used
 */
public record View(int width, int height, boolean dark, boolean scripts, boolean print) {
    /** A window on a desk. */
    public static final View DESKTOP = new View(1280, 900, false, true, false);

    /** A telephone held upright. */
    public static final View PHONE = new View(390, 844, false, true, false);

    /** The narrowest window a page must fit into: one of 1280 pixels, magnified four times. */
    public static final View NARROW = new View(320, 640, false, true, false);

    /** The same for a reader who prefers dark pages. */
    public View darkened() {
        return new View(width, height, true, scripts, print);
    }

    /** The same without JavaScript. */
    public View withoutScripts() {
        return new View(width, height, dark, false, print);
    }

    /** The same as it is printed. */
    public View printed() {
        return new View(width, height, dark, scripts, true);
    }
}
