/**
 * Reviews: what units do is looked through period by period against the same items. In: forms and
 * the reviews filed on them; out: points, ranks by level and by change, weak items, what was filed
 * late or not at all, pages, the data block {@code reviews} and open data.
 */
@NullMarked
package org.liangbang.campaign.review;

import org.jspecify.annotations.NullMarked;
