/**
 * Tests of findings. In: districts in a string and seeded lives; out: states, days, counts, and
 * what is said of mistakes.
 */
@NullMarked
package org.liangbang.campaign.finding;

import org.jspecify.annotations.NullMarked;
