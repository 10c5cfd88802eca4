package org.liangbang.paper.layout.module;

/**
 * Room for one line of body text.
 *
 * @param x left edge of the column
 * @param row the row of the page
 */
record Slot(int x, int row) {}
