/**
 * Frames to the picture of a page. In: a {@link org.liangbang.paper.layout.Sheet}, the shapes of
 * glyphs and the pictures; out: an SVG file that stands alone, the same bytes for the same input.
 */
@NullMarked
package org.liangbang.paper.svg;

import org.jspecify.annotations.NullMarked;
