/**
 * A recomputation that uses no class of the product: from the open data alone, as anybody may do it
 * with the published files. Its only purpose is to give the same states, rates, totals and ranks.
 * Only the test that publishes something to recount knows the product.
 */
@NullMarked
package org.liangbang.recount;

import org.jspecify.annotations.NullMarked;
