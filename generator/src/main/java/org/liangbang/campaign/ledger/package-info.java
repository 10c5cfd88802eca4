/**
 * Ledgers: whatever else a district keeps, defined in YAML instead of programmed. In: definitions
 * with columns, states and figures, and their rows; out: states, clocks and figures worked out of
 * the rows, and the blocks that show what is for everyone.
 */
@NullMarked
package org.liangbang.campaign.ledger;

import org.jspecify.annotations.NullMarked;
