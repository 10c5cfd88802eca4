/**
 * The one page language: blocks and inlines that the website and the printed page both render.
 *
 * <p>In: what editors wrote (package {@code markdown}) and what was computed (the kinds of record);
 * out: sealed trees that each renderer walks with a visitor, so that a new block does not compile
 * until every renderer knows it. All values are immutable.
 */
@NullMarked
package org.liangbang.document;

import org.jspecify.annotations.NullMarked;
