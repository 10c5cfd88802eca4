package org.liangbang.paper.layout;

/**
 * A place on a sheet, in 1/1000 pt.
 *
 * @param x from the left edge of the sheet
 * @param y from the top edge of the sheet, downwards
 */
public record Point(int x, int y) {}
