/**
 * How ledgers are written. In: a definition and rows, in separate files; out: both as records, the
 * cells of the rows still as written, because only the definition says what they hold.
 */
@NullMarked
package org.liangbang.campaign.ledger.format;

import org.jspecify.annotations.NullMarked;
