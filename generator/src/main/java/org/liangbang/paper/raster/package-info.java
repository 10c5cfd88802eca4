/**
 * Frames to the small picture of a page. In: a {@link org.liangbang.paper.layout.Sheet}, the shapes
 * of glyphs and the pictures; out: a PNG file in a few colours, the same bytes for the same input.
 * Everything is drawn with whole numbers, so no version of Java smooths an edge in another way.
 */
@NullMarked
package org.liangbang.paper.raster;

import org.jspecify.annotations.NullMarked;
