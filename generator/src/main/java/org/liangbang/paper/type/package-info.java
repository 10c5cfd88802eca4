/**
 * Text to lines by the rules of Chinese typesetting. In: runs of text in the faces of the paper, a
 * size, a measure and the widths of the glyphs ({@link org.liangbang.paper.type.GlyphMetrics});
 * out: {@link org.liangbang.paper.type.Line}s whose every glyph has its place.
 *
 * <p>Two units are used throughout: lengths on the paper are whole numbers of 1/1000 pt, and what
 * depends on the size of the type (glyph widths, indents, gaps) is in whole numbers of 1/1000 em.
 */
@NullMarked
package org.liangbang.paper.type;

import org.jspecify.annotations.NullMarked;
