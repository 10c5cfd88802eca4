/**
 * Findings: what visits, contests, reviews and ledgers found wrong, who mends it by when, and who
 * saw it mended. In: lists of findings, and the events of all kinds of record; out: states that
 * nobody types, counts, rates and days by campaign, unit and owner, and the ledger that shows them.
 */
@NullMarked
package org.liangbang.campaign.finding;

import org.jspecify.annotations.NullMarked;
