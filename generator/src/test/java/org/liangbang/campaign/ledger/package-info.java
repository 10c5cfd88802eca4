/** Tests of ledgers. */
@NullMarked
package org.liangbang.campaign.ledger;

import org.jspecify.annotations.NullMarked;
