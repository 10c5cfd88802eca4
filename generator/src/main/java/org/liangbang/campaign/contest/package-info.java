/**
 * Contests: score sheets become totals and ranks, with the arithmetic shown. In: contests and the
 * scoring rules of their campaigns; out: standings, figures, pages, the data block {@code
 * standings} and the open data of marks.
 */
@NullMarked
package org.liangbang.campaign.contest;

import org.jspecify.annotations.NullMarked;
