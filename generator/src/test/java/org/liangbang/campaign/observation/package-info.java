/**
 * Tests of observations. In: a district in a string; out: coverage, counts of people, and what is
 * said of mistakes.
 */
@NullMarked
package org.liangbang.campaign.observation;

import org.jspecify.annotations.NullMarked;
