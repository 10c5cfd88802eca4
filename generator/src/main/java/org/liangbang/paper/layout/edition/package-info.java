/**
 * Editions to typeset documents. In: checked content seen from each edition's own date, and the
 * theme's numbers; out: {@link org.liangbang.paper.layout.edition.TypesetEditions}.
 */
@NullMarked
package org.liangbang.paper.layout.edition;

import org.jspecify.annotations.NullMarked;
