package org.liangbang.paper.layout;

/**
 * How large the small picture of a page is.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Thumbnail(int width, int height) {
    /** Wide enough for a headline to be read on a screen of high density. */
    private static final int WIDTH = 240;

    /** The size for a sheet, in its proportions. */
    public static Thumbnail of(Sheet sheet) {
        long twice = 2L * WIDTH * sheet.height() / sheet.width();
        return new Thumbnail(WIDTH, (int) (twice + 1) / 2);
    }
}
