/**
 * Looks at finished pages as an inspector with a ruler would: from where each glyph stands, in the
 * frames or in the saved PDF, and from nothing that the typesetter says about it.
 */
@org.jspecify.annotations.NullMarked
package org.liangbang.paper.inspection;
