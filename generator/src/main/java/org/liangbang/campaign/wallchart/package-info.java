/**
 * Wall charts: key tasks on one sheet, each measured against a target with a deadline. In: charts
 * with their indicators and dated readings; out: shares reached, lights by a stated rule, the pace
 * needed, pages, the data block {@code wall-chart} and the open data behind them.
 */
@NullMarked
package org.liangbang.campaign.wallchart;

import org.jspecify.annotations.NullMarked;
