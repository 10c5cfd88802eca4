/**
 * The star standard and check-lists of the same make: what is written in a campaign's {@code stars}
 * and {@code checklists} folders comes in; how many tasks each unit has done, which stars it holds,
 * what it planned and lost, and what is shown of them go out.
 */
@NullMarked
package org.liangbang.campaign.star;

import org.jspecify.annotations.NullMarked;
