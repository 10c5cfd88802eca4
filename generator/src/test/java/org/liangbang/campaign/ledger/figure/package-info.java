/** Tests of ledgers. */
@NullMarked
package org.liangbang.campaign.ledger.figure;

import org.jspecify.annotations.NullMarked;
