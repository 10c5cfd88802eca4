/**
 * Ledgers with their rows read by their definitions. In: definitions and rows as written; out:
 * {@link org.liangbang.campaign.ledger.book.Books}, every cell typed and every step in its place,
 * and all that is wrong with the rows.
 */
@NullMarked
package org.liangbang.campaign.ledger.book;

import org.jspecify.annotations.NullMarked;
