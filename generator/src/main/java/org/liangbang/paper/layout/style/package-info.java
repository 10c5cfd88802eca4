/**
 * The numbers of the printed page. In: a layout file of the theme; out: {@link
 * org.liangbang.paper.layout.style.PaperStyle}.
 */
@NullMarked
package org.liangbang.paper.layout.style;

import org.jspecify.annotations.NullMarked;
