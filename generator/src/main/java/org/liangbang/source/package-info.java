/**
 * Content files as text with lines and columns, and data files as trees whose every value knows its
 * place. In: nothing but strings; out: {@link org.liangbang.source.SourceTree}, {@link
 * org.liangbang.source.Node}, {@link org.liangbang.source.Span}.
 */
@NullMarked
package org.liangbang.source;

import org.jspecify.annotations.NullMarked;
