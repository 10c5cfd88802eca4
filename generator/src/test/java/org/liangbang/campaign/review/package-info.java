/** Reviews: points, ranks and filings worked by hand, rules, and laws over made-up reviews. */
@NullMarked
package org.liangbang.campaign.review;

import org.jspecify.annotations.NullMarked;
