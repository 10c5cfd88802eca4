/** Tests of contests. */
@NullMarked
package org.liangbang.campaign.contest;

import org.jspecify.annotations.NullMarked;
