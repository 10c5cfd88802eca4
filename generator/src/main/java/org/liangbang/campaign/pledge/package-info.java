/**
 * Pledges: what units publicly promised, with deadlines, progress and verification. In: a file of
 * pledges a unit; out: states that nobody types, counts and rates by unit and campaign, and the
 * blocks that show them.
 */
@NullMarked
package org.liangbang.campaign.pledge;

import org.jspecify.annotations.NullMarked;
