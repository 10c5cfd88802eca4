/** Wall charts: lights and paces worked by hand, rules, and laws over made-up charts. */
@NullMarked
package org.liangbang.campaign.wallchart;

import org.jspecify.annotations.NullMarked;
