/**
 * Composites: one total over the contests, pledges, reviews and marked visits of a period. In: the
 * composites that a campaign declares, and the results of those kinds; out: totals and ranks with
 * their explanation, the pages that show them, and their open data.
 */
@NullMarked
package org.liangbang.campaign.composite;

import org.jspecify.annotations.NullMarked;
