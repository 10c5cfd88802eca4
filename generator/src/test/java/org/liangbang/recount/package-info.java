/**
 * A recomputation that uses no class of the product: from the open data alone, as anybody may do it
 * with the published files. Its only purpose is to give the same totals and ranks.
 */
@NullMarked
package org.liangbang.recount;

import org.jspecify.annotations.NullMarked;
