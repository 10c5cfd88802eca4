package org.liangbang.paper.inspection;

/**
 * A glyph with the line it stands on, as it was found in a page.
 *
 * @param page the page, from 1
 * @param baseline in 1/1000 pt from the top
 * @param size of the type, in 1/1000 pt
 * @param glyph what is drawn
 */
record Placed(int page, int baseline, int size, Glyph glyph) {}
