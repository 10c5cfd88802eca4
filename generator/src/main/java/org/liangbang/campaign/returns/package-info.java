/**
 * Returns: what must be filed or held every day, month or quarter, and what was. In: a file for
 * each obligation and rows of what units filed or held; out: who was in time, late or missing by
 * the working calendar, streaks, plans against what was held, and the pages that show them.
 */
@NullMarked
package org.liangbang.campaign.returns;

import org.jspecify.annotations.NullMarked;
