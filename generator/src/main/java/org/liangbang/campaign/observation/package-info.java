/**
 * Observations: visits to units and sites, with what was seen, who commented and what was asked
 * for. In: a text with front matter for each visit; out: stops, coverage by unit and quarter,
 * comments by tier and requirements with what became of them.
 */
@NullMarked
package org.liangbang.campaign.observation;

import org.jspecify.annotations.NullMarked;
