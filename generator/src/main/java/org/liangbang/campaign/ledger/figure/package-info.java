/**
 * The figures of ledgers. In: ledgers as they stand on a day; out: every figure, exact, with the
 * places its values are written at, and what of it must not be told.
 */
@NullMarked
package org.liangbang.campaign.ledger.figure;

import org.jspecify.annotations.NullMarked;
