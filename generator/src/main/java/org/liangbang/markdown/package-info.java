/**
 * Markdown text to blocks, with all guards. In: the body of an article as a {@link
 * org.liangbang.source.SourceFile}; out: a list of {@link org.liangbang.document.Block} and every
 * mistake with its place.
 *
 * <p>Flexmark parses and is known nowhere else. It has no bounds of its own, so {@link
 * org.liangbang.markdown.Guard} refuses what it could choke on before it sees a character, and
 * {@link org.liangbang.markdown.InlineScanner} replaces those of its patterns that recurse.
 */
@NullMarked
package org.liangbang.markdown;

import org.jspecify.annotations.NullMarked;
